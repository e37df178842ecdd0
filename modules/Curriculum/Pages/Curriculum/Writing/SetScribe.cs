using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Another writes or checks. Whoever had the other role takes this one in exchange, when it is they.</summary>
internal sealed class SetScribe : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Workshop { get; set; }

    public ScribeRole Role { get; set; }

    public Guid Person { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SetScribe>
    {
        public Validator() => RuleFor(one => one.Role).IsInEnum().Says("This value cannot be read.");
    }

    internal sealed class Handler(CurriculumDb db, SharedPen pen, IMediator mediator) : IRequestHandler<SetScribe, Unit>
    {
        public async Task<Unit> Handle(SetScribe request, CancellationToken cancellationToken)
        {
            var id = await db.SharedTexts.Where(one => one.CohortId == request.Cohort && one.WorkshopId == request.Workshop).Select(one => one.Id).FirstOrDefaultAsync(cancellationToken);
            var text = await pen.Take(request.Cohort, id, cancellationToken);
            if (!(await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Any(one => one.PersonId == request.Person && Roles.Building.Contains(one.Role)))
                throw new NotFound();
            var all = await db.Scribes.Where(one => one.TextId == id).ToListAsync(cancellationToken);
            var turn = all.Find(one => one.Role == request.Role);
            if (all.Find(one => one.Role != request.Role && one.PersonId == request.Person) is { } other)
            {
                if (turn is null)
                    throw new Refusal("One writes, another checks: choose somebody else.", nameof(Person));
                other.PersonId = turn.PersonId;
            }

            if (turn is null)
                db.Scribes.Add(turn = new ScribeTurn(text, request.Role, request.Person, pen.Now));
            turn.PersonId = request.Person;
            return Unit.Value;
        }
    }
}
