using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>Whom a workshop concerns: who leads it, and the trainees, each by their own path.</summary>
internal sealed record Attendance(PromoCard Promo, IReadOnlyList<MemberCard> Members, IReadOnlyList<PathCard> Paths)
{
    /// <summary>Reads it for a promo.</summary>
    public static async Task<Attendance> Read(IMediator mediator, Guid cohort, CancellationToken stop) => new(
        await mediator.Send(new GetPromo(cohort), stop),
        await mediator.Send(new ListMembers(cohort), stop),
        await mediator.Send(new ListPaths(cohort), stop));

    /// <summary>Members concerned by a workshop on a half-day; not those who left.</summary>
    public IEnumerable<MemberCard> Of(BoardWorkshop workshop, DateOnly date, DayPart part) => Candidates(workshop).Where(one => Follows(one, workshop, date, part));

    /// <summary>Who leads it, and every trainee.</summary>
    public IEnumerable<MemberCard> Candidates(BoardWorkshop workshop) => Members.Where(one => one.Role == Role.Trainee || workshop.IsLedBy(one.PersonId));

    /// <summary>This person is expected there.</summary>
    public bool Follows(MemberCard member, BoardWorkshop workshop, DateOnly date, DayPart part)
    {
        if (workshop.IsLedBy(member.PersonId))
            return true;
        var path = Paths.FirstOrDefault(one => one.PersonId == member.PersonId);
        return path is null || (!(date < path.ArrivesOn)
            && !path.Steps.Any(step => step.Date == date && step.Part == part && step.Kind != PathKind.Added));
    }
}
