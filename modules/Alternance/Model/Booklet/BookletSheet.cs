using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>A contract with its structure.</summary>
internal sealed record BookletPlace(Placement Contract, Structure Structure);

/// <summary>All that a booklet says of one trainee, as of one moment.</summary>
internal sealed record BookletSheet(PromoCard Promo, MemberCard Trainee, Beside Beside, DateOnly Today, DateTime ReadAt)
{
    /// <summary>The latest so many are in a booklet.</summary>
    public const int MostLog = 2000, MostMissions = 200, MostVisits = 100, MostExams = 200;

    public IReadOnlyList<MemberCard> Members { get; init; } = [];

    public IReadOnlyList<BookletPlace> Places { get; init; } = [];

    /// <summary>The trainee's half-days: the promo's calendar with what was said otherwise.</summary>
    public IReadOnlyList<HalfDayCard> Days { get; init; } = [];

    public IReadOnlyList<Period> Periods { get; init; } = [];

    public IReadOnlyList<Aim> Aims { get; init; } = [];

    public IReadOnlyList<Mission> Missions { get; init; } = [];

    public IReadOnlyList<LogEntry> Log { get; init; } = [];

    /// <summary>The log has earlier lines.</summary>
    public bool IsLogCut { get; init; }

    /// <summary>There is more than a booklet holds.</summary>
    public bool IsCut { get; init; }

    /// <summary>Minutes of the whole log.</summary>
    public int LogMinutes { get; init; }

    /// <summary>Presence at the centre, by the sealed sheets; in order.</summary>
    public IReadOnlyList<CentrePresence> Presences { get; init; } = [];

    public IReadOnlyList<WorkshopCourse> Courses { get; init; } = [];

    public IReadOnlyList<CompetenceCard> Competences { get; init; } = [];

    public IReadOnlyList<CompetenceStanding> Standings { get; init; } = [];

    public IReadOnlyList<CompetenceDecisionCard> Decisions { get; init; } = [];

    public IReadOnlyList<Visit> Visits { get; init; } = [];

    public IReadOnlyList<ExamDate> Exams { get; init; } = [];

    public IReadOnlyList<PeriodWord> Words { get; init; } = [];

    public string Trainers => string.Join(", ", Members.Where(one => one.Role == Role.Trainer).Select(one => one.Name));

    /// <summary>The periods that have begun, in order: those that have a page.</summary>
    public IReadOnlyList<Period> Begun => field ??= [.. Periods.Where(one => one.From <= Today)];

    /// <summary>Mondays of weeks in the structure without a line in the log, as far back as it was read.</summary>
    public IReadOnlyList<DateOnly> Gaps => field ??= Booklet.Periods.Gaps(IsLogCut ? Days.Where(one => one.Date >= Log[0].Date) : Days, Log.Select(one => one.Date), Today);

    public string NameOf(Guid person) => Members.FirstOrDefault(one => one.PersonId == person)?.Name ?? "";

    /// <summary>What one of the three said of a period, the latest when the calendar has joined two.</summary>
    public PeriodWord? Said(DateOnly startsOn, Beside voice) => Said(Words, Periods, startsOn, voice);

    /// <summary>The same, of words that were read: a word counts for the period that now holds its day.</summary>
    public static PeriodWord? Said(IEnumerable<PeriodWord> words, IReadOnlyList<Period> periods, DateOnly startsOn, Beside voice) =>
        words.Where(one => one.Voice == voice && (one.StartsOn == PeriodWord.Whole ? one.StartsOn : Booklet.Periods.StartOf(periods, one.StartsOn)) == startsOn).MaxBy(one => one.At);

    /// <summary>Workshops held of which a part was in a period, in order of date.</summary>
    public IEnumerable<WorkshopCourse> HeldIn(Period period) => Courses.Where(one => one.Stage == WorkshopStage.Held && one.Parts.Any(part => period.Holds(part.Date)))
        .OrderBy(one => one.Parts.Where(part => period.Holds(part.Date)).Min(part => (part.Date, part.StartsAt))).ThenBy(one => one.Title, StringComparer.CurrentCulture);

    public VoiceStanding? Seen(Guid node, ObservingVoice voice) => Standings.FirstOrDefault(one => one.Competence == node)?.Of(voice);

    public CompetenceDecisionCard? Decided(Guid node) => Decisions.FirstOrDefault(one => one.Competence == node);

    /// <summary>Signatures of the report as it stands.</summary>
    public static IEnumerable<VisitSignature> Signed(Visit visit) => visit.Signatures.Where(one => one.ReportVersion == visit.ReportVersion);
}
