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

/// <summary>A word beside how one is today, and whether one's name stands there. An empty word takes it away.</summary>
internal sealed class AddWord : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public string? Word { get; set; } = "";

    public bool IsNamed { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddWord>
    {
        public Validator() => RuleFor(one => one.Word ?? "").Optional(CheckIn.MostWord).OneLine().OverridePropertyName(nameof(Word));
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddWord, Unit>
    {
        public async Task<Unit> Handle(AddWord request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) is null)
                throw new Forbidden();
            var today = clock.TodayIn(await mediator.Send(new GetPromo(request.Cohort), cancellationToken));
            var said = await db.CheckIns.FirstOrDefaultAsync(one => one.PromoId == request.Cohort && one.Date == today && one.PersonId == person.Id, cancellationToken)
                ?? throw new Refusal("First say how you are today: one of the five.");
            (said.Word, said.IsNamed) = ((request.Word ?? "").Trim(), request.IsNamed);
            return Unit.Value;
        }
    }
}
