using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>What a form would do to the half-days of a promo; writes nothing.</summary>
internal sealed record CompareCalendar(Guid Cohort, PromoTerms Form) : IQuery<CalendarChanges>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    private sealed class Terms : PromoTermsRules<PromoTerms>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<CompareCalendar, CalendarChanges>
    {
        public async Task<CalendarChanges> Handle(CompareCalendar request, CancellationToken cancellationToken)
        {
            await new Terms().ValidateAndThrowAsync(request.Form, cancellationToken);
            return new CalendarChanges(await db.HalfDays.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken), request.Form.Calendar());
        }
    }
}
