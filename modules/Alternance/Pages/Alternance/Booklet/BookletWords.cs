using System.Globalization;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>What a booklet says, in words: the same on the page and on paper.</summary>
internal static class BookletWords
{
    /// <summary>The three voices of a booklet, in order: side by side, and no figure of two of them.</summary>
    public static readonly IReadOnlyList<ObservingVoice> Voices = [ObservingVoice.Self, ObservingVoice.Tutor, ObservingVoice.Trainer];

    public static string Range(Period period) => string.Create(CultureInfo.CurrentCulture, $"{Dates.Range(period.From, period.Until)} {period.Until.Year}");

    /// <summary>What a booklet leaves out.</summary>
    public static string Cut(Texts texts) => texts["There is more than a booklet holds: it tells the latest {0} activities, {1} missions, {2} visits and {3} dates.", BookletSheet.MostLog, BookletSheet.MostMissions, BookletSheet.MostVisits, BookletSheet.MostExams];

    public static string Voice(Texts texts, Beside voice) => texts[voice switch
    {
        Beside.Self => "The trainee’s synthesis",
        Beside.Tutor => "The tutor’s comment",
        _ => "The trainer’s comment",
    }];

    public static string Who(Texts texts, Beside who) => texts[who switch { Beside.Self => "the trainee", Beside.Tutor => "the tutor", _ => "the trainer" }];

    public static string Of(Texts texts, ObservingVoice voice) => texts[voice switch { ObservingVoice.Self => "the trainee", ObservingVoice.Tutor => "the tutor", _ => "the trainer" }];

    public static string Seen(Texts texts, VoiceStanding? seen) => seen is null ? "–" : $"{Level(texts, seen.Level, seen.Voice)}, {Dates.Numeric(seen.On)}";

    public static string Decided(Texts texts, CompetenceDecisionCard? decided, TimeZoneInfo zone) => decided is null ? "–" : $"{texts[decided.Outcome switch
    {
        CompetenceOutcome.Acquired => "acquired",
        CompetenceOutcome.NotYet => "not yet",
        _ => "to be seen again",
    }]}, {Dates.Numeric(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(decided.At, zone)))}, {decided.ByName}";

    public static string Contract(Texts texts, Placement contract) => string.Join(". ", new[]
    {
        texts[contract.Kind switch
        {
            ContractKind.FullOverTwoYears => "Paid at 100 % over two years",
            ContractKind.SeventyOverThreeYears => "Paid at 70 % over three years",
            _ => "Another contract",
        }],
        contract.EndsOn is { } last ? texts["from {0} to {1}", Dates.Numeric(contract.StartsOn), Dates.Numeric(last)] : texts["since {0}", Dates.Numeric(contract.StartsOn)],
        contract.FundedUntil is { } funded ? texts["funded until {0}", Dates.Numeric(funded)] : "",
        contract.Words,
    }.Where(one => one.Length > 0));

    public static string Practised(Texts texts, Practice practice) => texts[practice switch
    {
        Practice.Yes => "practised there",
        Practice.Partly => "partly practised there",
        _ => "cannot be practised there",
    }];

    public static string State(Texts texts, MissionState state) => texts[state switch
    {
        MissionState.Planned => "planned (mission)",
        MissionState.UnderWay => "under way (mission)",
        MissionState.Done => "carried out",
        _ => "dropped",
    }];

    public static string When(Texts texts, DateOnly? from, DateOnly? until) => (from, until) switch
    {
        ({ } first, { } last) => texts["from {0} to {1}", Dates.Numeric(first), Dates.Numeric(last)],
        ({ } first, null) => texts["from {0} on", Dates.Numeric(first)],
        (null, { } last) => texts["until {0}", Dates.Numeric(last)],
        _ => "",
    };

    public static string Exam(Texts texts, ExamKind kind) => texts[kind switch
    {
        ExamKind.Ecf => "Assessment during the training (ECF)",
        ExamKind.Pix => "Pix",
        ExamKind.Exam => "Examination",
        ExamKind.Jury => "Jury",
        _ => "Another date",
    }];

    public static string Signer(Texts texts, Signing role) => texts[role switch { Signing.Trainee => "the trainee", Signing.Tutor => "the tutor", _ => "the trainer" }];

    public static string Visit(Texts texts, Visit visit) => visit.Date is { } on
        ? visit.HeldAt is null ? texts["Visit planned on {0}", Dates.Numeric(on)] : texts["Visit of {0}", Dates.Numeric(on)]
        : visit.DueOn is { } due ? texts["Visit due by {0}", Dates.Numeric(due)] : texts["Visit to be planned"];

    public static string Missing(Texts texts, Lack lack) => lack.Kind switch
    {
        LackKind.NoStructure => texts["No structure is written down yet."],
        LackKind.NoTutor => texts["Nobody of the structure follows the alternance yet."],
        LackKind.NoAgreement => texts["Nothing was agreed with the structure yet."],
        LackKind.FewVisits => texts.Count(lack.Count, "{0} visit still has to be held and signed by the three.", "{0} visits still have to be held and signed by the three."),
        LackKind.UnwrittenVisits => texts.Count(lack.Count, "{0} visit was held: its report is to be written.", "{0} visits were held: their reports are to be written."),
        LackKind.UnsignedVisits => texts.Count(lack.Count, texts[lack.Chase switch { Beside.Self => "the trainee", Beside.Tutor => "the tutor", _ => "the trainer" }], "{0} report of a visit lacks one signature: that of {1}.", "{0} reports of visits lack one signature: that of {1}."),
        LackKind.LogGaps => texts.Count(lack.Count, "{0} week in the structure has nothing in the log.", "{0} weeks in the structure have nothing in the log."),
        LackKind.NoTutorWord => texts.Count(lack.Count, "{0} period has no comment of the tutor.", "{0} periods have no comment of the tutor."),
        LackKind.NoOwnWord => texts.Count(lack.Count, "{0} period has no synthesis of the trainee.", "{0} periods have no synthesis of the trainee."),
        _ => texts.Count(lack.Count, lack.Block, "{1}: nothing is decided on {0} competence.", "{1}: nothing is decided on {0} competences."),
    };

    private static string Level(Texts texts, ObservedLevel level, ObservingVoice voice) => texts[level switch
    {
        ObservedLevel.Beginner => "beginner",
        ObservedLevel.UnderWay => "under way",
        ObservedLevel.Autonomous => "autonomous",
        _ => voice == ObservingVoice.Self ? "does not know yet" : "not seen",
    }];

    // L["{0} half-day absent"] L["{0} half-days absent"]
    /// <summary>What the sheets of the centre say, in a line.</summary>
    public static string There(Texts texts, CentreSum sum) => texts["{0} proved by closed attendance sheets", Minutes.Format(sum.Minutes, System.Globalization.CultureInfo.CurrentCulture)] + ", "
        + (sum.Absent == 0 ? texts["no absence"] : texts.Count(sum.Absent, "{0} half-day absent", "{0} half-days absent") + ", " + texts["{0} justified", sum.Justified]);
}
