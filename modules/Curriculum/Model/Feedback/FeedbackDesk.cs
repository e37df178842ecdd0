using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>Why somebody gives no feedback here.</summary>
internal enum WhyNot
{
    /// <summary>They may.</summary>
    No,

    /// <summary>They do not learn in this promo.</summary>
    NotTheirs,

    /// <summary>Their path has them elsewhere.</summary>
    NotExpected,

    /// <summary>The sheet says that they were not there.</summary>
    Absent,
}

/// <summary>A round as it stands: kept, or as it would be kept with its first answer.</summary>
internal sealed record RoundStanding(PromoCard Promo, FeedbackRound Round, bool IsKept, IReadOnlyList<HalfDayCard> Calendar)
{
    public bool IsOpen(DateTime now) => Round.OpensAt <= now && now < Round.ClosesAt;

    public bool IsClosed(DateTime now) => Round.ClosesAt <= now;

    /// <summary>From when on anonymous answers are read.</summary>
    public DateTime ReadFrom => FeedbackRules.ReadFrom(Round, Promo.Zone);
}

/// <summary>Finds a round and says who may answer it, in a fixed number of statements.</summary>
internal sealed class FeedbackDesk(CurriculumDb db, CurrentPerson person, TimeProvider clock, IMediator mediator)
{
    /// <summary>Seats beyond those of the trainees: some may come in two days.</summary>
    private const int Spare = 3;

    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The round of a half-day of the programme.</summary>
    /// <exception cref="NotFound">The promo does not meet then.</exception>
    public async Task<RoundStanding> Of(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var programme = await mediator.Send(new GetProgramme(cohort), stop);
        var placed = programme.Board.On(date, part).Where(one => one.Workshop.Counts && one.Workshop.Modality != Modality.InStructure).ToList();
        var id = FeedbackRound.IdOf(cohort, date, part);
        if (await db.Rounds.FirstOrDefaultAsync(one => one.Id == id, stop) is { } kept)
            return new RoundStanding(programme.Promo, kept, true, programme.Context.Calendar);
        if (programme.KindOf(date, part) != HalfDayKind.Centre && placed.Count == 0)
            throw new NotFound();
        var promo = programme.Promo;
        var round = new FeedbackRound(id, cohort, FeedbackKind.Warm, date, part) { Seats = await Seats(cohort, stop) };
        (round.OpensAt, round.ClosesAt) = FeedbackRules.Window(date, EndOf(programme, date, part), promo.Zone);
        return new RoundStanding(promo, round, false, programme.Context.Calendar);
    }

    /// <summary>A round that is asked weeks later.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<RoundStanding> Of(Guid cohort, Guid id, CancellationToken stop) => new(
        await mediator.Send(new GetPromo(cohort), stop),
        NotFound.IfNull(await db.Rounds.FirstOrDefaultAsync(one => one.CohortId == cohort && one.Id == id && one.Kind == FeedbackKind.Cold, stop)),
        true,
        await mediator.Send(new GetCalendar(cohort), stop));

    /// <summary>When a half-day ends, in minutes since midnight: with its last workshop, or as the calendar has it.</summary>
    public static int EndOf(GetProgramme.Answer programme, DateOnly date, DayPart part)
    {
        var placed = programme.Board.On(date, part).Where(one => one.Workshop.Counts && one.Workshop.Modality != Modality.InStructure).ToList();
        return placed.Count > 0 ? placed.Max(one => one.Slot.EndsAt) : programme.Promo.StartOf(part) + programme.Promo.HalfDayMinutes;
    }

    public async Task<int> Seats(Guid cohort, CancellationToken stop) => (await mediator.Send(new ListMembers(cohort), stop)).Count(one => one.Role is Role.Trainee or Role.Alumnus) + Spare;

    /// <summary>
    /// Whether this person answers: whoever learns here and is expected on that half-day or signed it; not who was absent by a sheet
    /// that is closed. Trainers do not: five answers hide nobody if some are theirs.
    /// </summary>
    public async Task<WhyNot> MayAnswer(FeedbackRound round, CancellationToken stop)
    {
        var role = person.RoleIn(round.CohortId);
        if (round.Kind == FeedbackKind.Cold)
            return role is Role.Trainee or Role.Alumnus ? WhyNot.No : WhyNot.NotTheirs;
        if (role != Role.Trainee)
            return WhyNot.NotTheirs;
        var (cohort, me, date, part) = (round.CohortId, person.Id, round.Date, round.Part);
        var signed = await db.SignedHalves.Where(one => one.CohortId == cohort && one.PersonId == me && one.Date == date && one.Part == part).Select(one => (int?)one.Minutes).FirstOrDefaultAsync(stop);
        if (signed is { } minutes)
            return minutes > 0 ? WhyNot.No : WhyNot.Absent;
        var path = await mediator.Send(new FindPath(cohort, me), stop);
        return path is not null && (date < path.ArrivesOn || path.Steps.Any(step => step.Date == date && step.Part == part && step.Kind != PathKind.Added)) ? WhyNot.NotExpected : WhyNot.No;
    }
}
