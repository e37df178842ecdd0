using Cohort.Curriculum.Model.Frameworks;
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

/// <summary>Says of a competence or an expectation that it is clear to oneself, or not, or takes that back. Answers the node marked.</summary>
internal sealed class MarkNode : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>The button pressed: see <see cref="MarkPress"/>.</summary>
    public string Press { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MarkNode>
    {
        public Validator() => RuleFor(one => one.Press).Must(press => MarkPress.TryParse(press, out _)).Says("This value cannot be read.");
    }

    internal sealed class Handler(CurriculumDb db, ReadingReader reader, HeirReader heirs, CurrentPerson person, TimeProvider clock) : IRequestHandler<MarkNode, Guid>
    {
        public async Task<Guid> Handle(MarkNode request, CancellationToken cancellationToken)
        {
            _ = MarkPress.TryParse(request.Press, out var press);
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            // A page that was open while the promo moved still sends the earlier node.
            var id = followed.Of(press.Node);
            if (!await reader.MayRead(request.Cohort, id, cancellationToken)
                || !await db.Nodes.AnyAsync(one => one.Id == id && one.Kind != NodeKind.Block && one.RetiredAt == null, cancellationToken))
                throw new NotFound();
            var behind = followed.Behind(id);
            var mine = await db.Marks.Where(one => one.CohortId == request.Cohort && one.PersonId == person.Id && behind.Contains(one.NodeId)).ToListAsync(cancellationToken);
            if (press.Mark is not { } mark)
            {
                db.Marks.RemoveRange(mine);
                return id;
            }

            var row = mine.Find(one => one.NodeId == id);
            if (row is null)
                db.Marks.Add(row = new ReadingMark(request.Cohort, id, person.Id));
            (row.Clarity, row.At) = (mark, clock.GetUtcNow().UtcDateTime);
            return id;
        }
    }
}
