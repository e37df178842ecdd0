using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>Changes a promo. When its calendar changes, the changes must have been shown first.</summary>
internal sealed class ChangePromo : PromoTerms, ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public int Version { get; set; }

    /// <summary>The mark of the changes that were shown, or empty.</summary>
    public string Seen { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : PromoTermsRules<ChangePromo>;

    internal sealed class Handler(CohortsDb db, UnitOfWork work) : IRequestHandler<ChangePromo, Unit>
    {
        public async Task<Unit> Handle(ChangePromo request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            promo.Expect(request.Version);
            var calendar = request.Calendar();
            var changes = new CalendarChanges(await db.HalfDays.Where(one => one.CohortId == promo.Id).ToListAsync(cancellationToken), calendar);
            if (!changes.IsNothing && changes.Mark() != request.Seen)
                throw new Refusal("The calendar changed meanwhile. Please look at the changes again.");

            request.Apply(promo, calendar);
            db.Closures.RemoveRange(await db.Closures.Where(one => one.CohortId == promo.Id).ToListAsync(cancellationToken));
            db.Closures.AddRange(calendar.Closures.Select(one => new Closure(promo.Id, one.From, one.To, one.Reason)));
            db.HalfDays.RemoveRange(changes.Vanishing);
            db.HalfDays.AddRange(changes.Appearing.Select(one => new HalfDay(promo.Id, one.Date, one.Part, one.Kind)));
            foreach (var (half, to) in changes.Turning)
                half.Kind = to.Kind;
            if (!changes.IsNothing)
                work.Raise(new CalendarChanged(promo.Id));
            return Unit.Value;
        }
    }
}
