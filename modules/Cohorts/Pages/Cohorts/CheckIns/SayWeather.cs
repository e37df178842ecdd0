using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

/// <summary>How one is today, in one tap. Until the day ends it can be said otherwise; what was added to it stays.</summary>
internal sealed class SayWeather : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Weather Weather { get; set; } = (Weather)(-1);

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayWeather>
    {
        public Validator() => RuleFor(one => one.Weather).Must(one => Enum.IsDefined(one)).Says("Choose one of the five.");
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<SayWeather, Unit>
    {
        public async Task<Unit> Handle(SayWeather request, CancellationToken cancellationToken)
        {
            // A coordinator reads every promo, and is of none.
            if (person.RoleIn(request.Cohort) is null)
                throw new Forbidden();
            var today = clock.TodayIn(await mediator.Send(new GetPromo(request.Cohort), cancellationToken));
            var said = await db.CheckIns.FirstOrDefaultAsync(one => one.PromoId == request.Cohort && one.Date == today && one.PersonId == person.Id, cancellationToken);
            if (said is null)
                db.CheckIns.Add(said = new CheckIn(request.Cohort, person.Id, today));
            said.Weather = request.Weather;
            return Unit.Value;
        }
    }
}
