using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>What happened to a decision while it was open: who moved its close, whom it was shown to besides the promo.</summary>
internal sealed record GetDecisionCourse(Guid Cohort, Guid Id) : IQuery<GetDecisionCourse.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(IReadOnlyList<Extended> Extensions, IReadOnlyList<Invited> Guests);

    /// <summary>From when to when (UTC), by whom, and when that was said.</summary>
    internal sealed record Extended(Guid Decision, DateTime From, DateTime To, string By, DateTime At);

    internal sealed record Invited(string Name, string By);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetDecisionCourse, Answer>
    {
        public async Task<Answer> Handle(GetDecisionCourse request, CancellationToken cancellationToken)
        {
            var guests = from guest in db.Guests
                         join decision in db.Decisions on guest.DecisionId equals decision.Id
                         where decision.Id == request.Id && decision.CohortId == request.Cohort && (guest.RevokedAt == null || guest.AnsweredOn != null)
                         orderby guest.Name, guest.Id
                         select new Invited(guest.Name, db.People.Where(one => one.Id == guest.MadeBy).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefault() ?? "");
            return new Answer(await db.Extended(request.Cohort, [request.Id]).ToListAsync(cancellationToken), await guests.ToListAsync(cancellationToken));
        }
    }
}

/// <summary>The extensions of some decisions, oldest first.</summary>
internal static class Extensions
{
    public static IQueryable<GetDecisionCourse.Extended> Extended(this CohortsDb db, Guid cohort, IReadOnlyCollection<Guid> ids) =>
        from extension in db.Extensions
        join decision in db.Decisions on extension.DecisionId equals decision.Id
        where decision.CohortId == cohort && ids.Contains(decision.Id)
        orderby extension.At, extension.Id
        select new GetDecisionCourse.Extended(decision.Id, extension.ClosedAt, extension.ClosesAt, db.People.Where(one => one.Id == extension.By).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefault() ?? "", extension.At);
}
