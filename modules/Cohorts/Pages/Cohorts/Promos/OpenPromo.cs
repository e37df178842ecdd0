using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>Opens a promo: its closures and its half-days follow from the form.</summary>
internal sealed class OpenPromo : PromoTerms, ICommand<Unit>
{
    public Guid Id { get; set; }

    /// <summary>A former promo whose programme is taken up, or null.</summary>
    public Guid? Like { get; set; }

    public Access Access => Access.Coordinator;

    internal sealed class Validator : PromoTermsRules<OpenPromo>;

    internal sealed class Handler(CohortsDb db, UnitOfWork work, CurrentPerson person, TimeProvider clock) : IRequestHandler<OpenPromo, Unit>
    {
        public async Task<Unit> Handle(OpenPromo request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.OpenedBy == person.Id ? Unit.Value : throw new NotFound();
            if (request.Like is { } like && !await db.Promos.AnyAsync(one => one.Id == like, cancellationToken))
                throw new NotFound();

            var calendar = request.Calendar();
            var promo = new TrainingCohort(request.Id, request.Name, calendar.StartsOn, calendar.EndsOn, person.Id, clock.GetUtcNow().UtcDateTime);
            request.Apply(promo, calendar);
            db.Promos.Add(promo);
            db.Closures.AddRange(calendar.Closures.Select(one => new Closure(promo.Id, one.From, one.To, one.Reason)));
            db.HalfDays.AddRange(calendar.HalfDays.Select(one => new HalfDay(promo.Id, one.Date, one.Part, one.Kind)));
            work.Raise(new PromoOpened(promo.Id, request.Like));
            return Unit.Value;
        }
    }
}
