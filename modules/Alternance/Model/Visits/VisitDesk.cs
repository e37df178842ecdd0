using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.Visits;

/// <summary>What every act on a visit says: where, whose and which. The page fills it from its address.</summary>
internal abstract class OfVisit
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>The trainee.</summary>
    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public virtual Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>Finds a visit for whoever stands beside its trainee, and plans what is told of it.</summary>
internal sealed class VisitDesk(AlternanceDb db, Followed followed, IMediator mediator, ReminderBook reminders)
{
    private const int EarlyMorning = 8 * 60;

    /// <summary>The visit with all that hangs on it, and the place of the current person.</summary>
    /// <exception cref="NotFound">No such visit of this trainee, or nobody who may look at it.</exception>
    public async Task<(Visit Visit, Beside Beside)> Find(OfVisit request, CancellationToken stop)
    {
        var beside = await followed.Demand(request.Cohort, request.Person, stop);
        return (NotFound.IfNull(await Whole().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.PersonId == request.Person, stop)), beside);
    }

    /// <summary>Visits with their signatures, states and choices.</summary>
    public IQueryable<Visit> Whole() => db.Visits.Include(one => one.Signatures).Include(one => one.States).Include(one => one.Choices).ThenInclude(one => one.Answers).AsSplitQuery();

    /// <summary>In whose place somebody who stands there signs.</summary>
    public static Signing As(Beside beside) => beside switch { Beside.Self => Signing.Trainee, Beside.Tutor => Signing.Tutor, _ => Signing.Trainer };

    /// <summary>What is told of the visit as it stands: a week and a day before its date; without one, a fortnight before it is due.</summary>
    public async Task Remind(Visit visit, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(visit.CohortId), stop);
        if (visit.Date is { } date)
        {
            // The first is of no use once the second is due.
            await reminders.PlanAhead(Reminders.VisitSoonRule.Key, Reminders.VisitSoonRule.Ahead, (promo.Id, promo.TimeZone), [(visit.Id, Reminders.VisitSoonRule.Occurrence(visit, 7), At(date), At(date.AddDays(-1)))], stop);
            await reminders.Plan(Reminders.VisitSoonRule.Key, visit.Id, Reminders.VisitSoonRule.Occurrence(visit, 1), (promo.Id, promo.TimeZone), At(date.AddDays(-1)), At(date), stop);
        }
        else if (visit.DueOn is { } due)
        {
            await RemindDue(promo, [visit], stop);
        }

        DateTime At(DateOnly day) => Early(day, promo);
    }

    /// <summary>What is told of visits that have no date yet, a fortnight before each is due; in as many statements for thirty as for one.</summary>
    public Task RemindDue(PromoCard promo, IEnumerable<Visit> visits, CancellationToken stop) => reminders.PlanAhead(
        Reminders.VisitDueRule.Key,
        Reminders.VisitDueRule.Ahead,
        (promo.Id, promo.TimeZone),
        [.. visits.Where(one => one.DueOn is not null).Select(one => (one.Id, Reminders.VisitDueRule.Occurrence(one.DueOn!.Value), Early(one.DueOn.Value, promo), Early(one.DueOn.Value.AddDays(14), promo)))],
        stop);

    private static DateTime Early(DateOnly day, PromoCard promo) => LocalTime.ToUtc(day, EarlyMorning, promo.Zone);
}
