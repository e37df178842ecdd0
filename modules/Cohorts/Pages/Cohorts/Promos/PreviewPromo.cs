using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>The calendar a form would make; writes nothing.</summary>
internal sealed record PreviewPromo(PromoTerms Form) : IQuery<CalendarTerms>
{
    public Access Access => Access.Coordinator;

    private sealed class Terms : PromoTermsRules<PromoTerms>;

    internal sealed class Handler : IRequestHandler<PreviewPromo, CalendarTerms>
    {
        public async Task<CalendarTerms> Handle(PreviewPromo request, CancellationToken cancellationToken)
        {
            await new Terms().ValidateAndThrowAsync(request.Form, cancellationToken);
            return request.Form.Calendar();
        }
    }
}

/// <summary>What the body proposes for a new promo.</summary>
internal sealed record GetDefaults : IQuery<GetDefaults.Answer>
{
    public Access Access => Access.Coordinator;

    internal sealed record Answer(string TimeZone, int TargetMinutes, int HalfDayMinutes);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetDefaults, Answer>
    {
        public async Task<Answer> Handle(GetDefaults request, CancellationToken cancellationToken) =>
            await db.Bodies.Select(one => new Answer(one.TimeZone, one.TargetMinutes, one.HalfDayMinutes)).FirstOrDefaultAsync(cancellationToken)
                ?? new Answer("Europe/Paris", 21_000, 210);
    }
}
