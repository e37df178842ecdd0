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

namespace Cohort.Cohorts.Pages.Cohorts.Expectations;

/// <summary>Half-way or at the end, what became of what one expected. Only of one's own; said again, it replaces what was said.</summary>
internal sealed class SayOutcome : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Outcome Outcome { get; set; } = (Outcome)(-1);

    public string? Word { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayOutcome>
    {
        public Validator()
        {
            RuleFor(one => one.Outcome).Must(one => Enum.IsDefined(one)).Says("Choose one of the three.");
            RuleFor(one => one.Word ?? "").Optional(ExpectationWord.MostWord).OverridePropertyName(nameof(Word));
        }
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<SayOutcome, Unit>
    {
        public async Task<Unit> Handle(SayOutcome request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) is null)
                throw new Forbidden();
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var when = Rereadings.On(clock.TodayIn(promo), promo.StartsOn, promo.EndsOn) ?? throw new Refusal("Expectations are read again from half-way on.");
            var expects = await db.Expectations.Where(one => one.CohortId == request.Cohort && one.PersonId == person.Id).Select(one => one.Text).FirstOrDefaultAsync(cancellationToken)
                ?? throw new Refusal("First say what you expect: then it can be read again.");
            var word = await db.ExpectationWords.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id && one.When == when, cancellationToken);
            if (word is null)
                db.ExpectationWords.Add(word = new ExpectationWord(request.Cohort, person.Id, when));
            word.Say(request.Outcome, request.Word ?? "", expects, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
