using Cohort.Alternance.Model.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Writes down a date on which something is passed, or corrects it.</summary>
internal sealed class SaveExamDate : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>One trainee; null: all of the promo.</summary>
    public Guid? Person { get; set; }

    public ExamKind? Kind { get; set; }

    public DateOnly? Date { get; set; }

    public string Words { get; set; } = "";

    public string Result { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SaveExamDate>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Kind).Must(kind => kind is not null && Enum.IsDefined(kind.Value)).Says("Please choose one.");
            RuleFor(one => one.Date).Must(date => date is { Year: > 1999 and < 2100 }).Says("Please fill this in.");
            RuleFor(one => one.Words).Optional(ExamDate.LongestWords);
            RuleFor(one => one.Result).Optional(ExamDate.LongestWords);
        }
    }

    internal sealed class Handler(AlternanceDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SaveExamDate, Unit>
    {
        public async Task<Unit> Handle(SaveExamDate request, CancellationToken cancellationToken)
        {
            if (request.Person is { } trainee && (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).All(one => one.PersonId != trainee || one.Role != Role.Trainee))
                throw new NotFound();
            var date = await db.ExamDates.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (date is not null && date.CohortId != request.Cohort)
                throw new NotFound();
            if (date is null)
                db.ExamDates.Add(date = new ExamDate(request.Id, request.Cohort, person.Id, clock.GetUtcNow().UtcDateTime));
            else
                date.Expect(request.Version);
            (date.PersonId, date.Kind, date.Date, date.Words, date.Result) = (request.Person, request.Kind!.Value, request.Date!.Value, request.Words.Trim(), request.Result.Trim());
            return Unit.Value;
        }
    }
}
