using Cohort.Alternance.Model;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Reminders;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Tasks;

/// <summary>
/// Each night, looks at the trainees of every promo that runs, each promo in a transaction of its own. It raises and calms; it
/// never closes: only somebody's words do.
/// </summary>
internal sealed class RaiseAlerts(IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    public string Name => "RaiseAlerts";

    public string Does => "Looks whether a trainee needs somebody, raises alerts, and deletes links of tutors that died long ago";

    public string Cron => "0 20 3 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await scopes.SendAsHouse(new ForgetPasses(), stop);
        return await EachAlone.Run(await mediator.Send(new ListRunningPromos(today, today), stop), promo => scopes.SendAsHouse(new LookAtTrainees(promo), stop), "promos could not be looked at");
    }
}

/// <summary>Raises what the rules say of a promo, and marks what went away by itself. The same day again changes nothing. Answers how many were raised.</summary>
internal sealed record LookAtTrainees(Guid Cohort) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<LookAtTrainees>;

    internal sealed class Handler(AlternanceDb db, AlertFactsReader reader, Followed followed, ReminderBook reminders, IMediator mediator, TimeProvider clock) : IRequestHandler<LookAtTrainees, int>
    {
        public async Task<int> Handle(LookAtTrainees request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            var facts = await reader.Read(promo, today, cancellationToken);
            var stand = facts.SelectMany(one => AlertRules.Of(one.Value).Select(raised => (one.Key, raised))).DistinctBy(one => (one.Key, one.raised.Kind, one.raised.About))
                .ToDictionary(one => (one.Key, one.raised.Kind, one.raised.About), one => one.raised);
            var open = (await db.FollowUps.Where(one => one.CohortId == request.Cohort && one.ClosedAt == null).ToListAsync(cancellationToken)).ToLookup(Cause);
            var closed = await Closed(request.Cohort, [.. stand.Keys.Where(one => !open.Contains(one))], cancellationToken);
            var raised = 0;
            foreach (var ((person, kind, about), one) in stand)
            {
                foreach (var old in open[(person, kind, about)].Where(old => old.CalmedAt is not null))
                    old.CalmedAt = null;
                if (open.Contains((person, kind, about)) || AlertRules.Anew(one, [.. closed[(person, kind, about)].Select(old => ((DateOnly?)Silence.Local(old.ClosedAt!.Value, promo.Zone), old.Outcome))], today) is not { } anew)
                    continue;
                db.FollowUps.Add(new FollowUp(request.Cohort, person, kind, anew, one.Since, now));
                raised++;
            }

            foreach (var old in open.Where(one => !stand.ContainsKey(one.Key)).SelectMany(one => one).Where(one => one.CalmedAt is null))
                old.CalmedAt = now;

            // One line for a promo and a day, whatever was raised in it.
            if (raised > 0)
                await reminders.Plan(AlertsRaisedRule.Key, request.Cohort, AlertsRaisedRule.Occurrence(today), (promo.Id, promo.TimeZone), now, now.AddDays(2), cancellationToken);
            return raised;
        }

        private static (Guid Person, AlertKind Kind, string About) Cause(FollowUp one) => (one.PersonId, one.Kind, AlertRules.Cause(one.About));

        // Those of long ago are many: only of whom something is to be raised, and nothing is followed that will not change.
        private async Task<ILookup<(Guid Person, AlertKind Kind, string About), FollowUp>> Closed(Guid cohort, IReadOnlyCollection<(Guid Person, AlertKind Kind, string About)> causes, CancellationToken stop)
        {
            var (people, kinds) = (causes.Select(one => one.Person).Distinct().ToList(), causes.Select(one => one.Kind).Distinct().ToList());
            return (causes.Count == 0 ? [] : await db.FollowUps.AsNoTracking().Where(one => one.CohortId == cohort && people.Contains(one.PersonId) && kinds.Contains(one.Kind) && one.ClosedAt != null).ToListAsync(stop)).ToLookup(Cause);
        }
    }
}
