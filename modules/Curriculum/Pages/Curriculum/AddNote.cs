using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Writes a note beside a node: in our words, an example, a question, or the answer to one.</summary>
internal sealed class AddNote : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Node { get; set; }

    public Guid Id { get; set; }

    public NoteKind Kind { get; set; }

    /// <summary>The question, for an answer.</summary>
    public Guid? Answers { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddNote>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Kind).IsInEnum().Must((form, kind) => kind == NoteKind.Answer == form.Answers is not null).Says("This value cannot be read.");
            RuleFor(one => one.Text).Required(ReadingNote.Most);
        }
    }

    internal sealed class Handler(CurriculumDb db, ReadingReader reader, Model.Frameworks.HeirReader heirs, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddNote, Unit>
    {
        public async Task<Unit> Handle(AddNote request, CancellationToken cancellationToken)
        {
            if (await db.Notes.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.By == person.Id ? Unit.Value : throw new NotFound();
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            // A page that was open while the promo moved still sends the earlier node.
            var node = followed.Of(request.Node);
            if (!await reader.MayRead(request.Cohort, node, cancellationToken))
                throw new NotFound();
            if (await db.Nodes.AnyAsync(one => one.Id == node && one.RetiredAt != null, cancellationToken))
                throw new Refusal("This line is no longer read: what was written stays, and nothing is added.");
            if (request.Answers is { } question)
            {
                var asked = NotFound.IfNull(await db.Notes.FirstOrDefaultAsync(
                    one => one.Id == question && one.CohortId == request.Cohort && one.Kind == NoteKind.Question && one.RemovedAt == null, cancellationToken));
                if (followed.Of(asked.NodeId) != node)
                    throw new NotFound();
            }

            db.Notes.Add(new ReadingNote(
                request.Id, request.Cohort, node, request.Kind, request.Answers, request.Text.ReplaceLineEndings("\n").Trim(), person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
