using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One's own note, to change it.</summary>
internal sealed record GetNote(Guid Cohort, Guid Id) : IQuery<ReadingNote>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(CurriculumDb db, CurrentPerson person) : IRequestHandler<GetNote, ReadingNote>
    {
        public async Task<ReadingNote> Handle(GetNote request, CancellationToken cancellationToken) => NotFound.IfNull(await db.Notes
            .FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.By == person.Id && one.RemovedAt == null, cancellationToken));
    }
}

/// <summary>Changes the words of one's own note. Nobody changes somebody else's.</summary>
internal sealed class EditNote : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditNote>
    {
        public Validator() => RuleFor(one => one.Text).Required(ReadingNote.Most);
    }

    internal sealed class Handler(IMediator mediator, TimeProvider clock) : IRequestHandler<EditNote, Unit>
    {
        public async Task<Unit> Handle(EditNote request, CancellationToken cancellationToken)
        {
            // Inside a command the answer is tracked.
            var note = await mediator.Send(new GetNote(request.Cohort, request.Id), cancellationToken);
            note.Expect(request.Version);
            var text = request.Text.ReplaceLineEndings("\n").Trim();
            if (text != note.Text)
                note.Rewrite(text, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
