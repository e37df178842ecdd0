using Cohort.Curriculum.Model.Desk;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Desk;

/// <summary>Keeps the reader's own note; empty words take it away.</summary>
internal sealed class KeepDeskNote : ICommand<Unit>
{
    /// <summary>The version of a note that was never kept.</summary>
    public const int None = -1;

    [BindNever]
    public Guid Cohort { get; set; }

    public int Version { get; set; } = None;

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<KeepDeskNote>
    {
        public Validator() => RuleFor(one => one.Text).Optional(DeskNote.Longest);
    }

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<KeepDeskNote, Unit>
    {
        public async Task<Unit> Handle(KeepDeskNote request, CancellationToken cancellationToken)
        {
            var (me, text) = (person.Id, (request.Text ?? "").Trim());
            var note = await db.DeskNotes.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == me, cancellationToken);
            if (text == (note?.Text ?? ""))
                return Unit.Value;
            // Their own other window may have kept something else since.
            note?.Expect(request.Version);
            if (text.Length == 0)
            {
                db.DeskNotes.Remove(note!);
                return Unit.Value;
            }

            if (note is null)
                db.DeskNotes.Add(note = new DeskNote(request.Cohort, me));
            note.Say(text, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
