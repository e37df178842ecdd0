using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Begins the page of a workshop, with its headings and its two scribes. Begun already, it is that one.</summary>
internal sealed record BeginNotes(Guid Cohort, Guid Workshop) : ICommand<Guid>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<BeginNotes>;

    internal sealed class Handler(CurriculumDb db, SharedPen pen, Texts texts, IMediator mediator) : IRequestHandler<BeginNotes, Guid>
    {
        public async Task<Guid> Handle(BeginNotes request, CancellationToken cancellationToken)
        {
            if (!await db.Workshops.AnyAsync(one => one.Id == request.Workshop && one.CohortId == request.Cohort, cancellationToken))
                throw new NotFound();
            if (await db.SharedTexts.FirstOrDefaultAsync(one => one.WorkshopId == request.Workshop, cancellationToken) is { } known)
                return known.Id;
            var text = new SharedText(Guid.CreateVersion7(), request.Cohort, request.Workshop);
            var begun = text.Say($"## {texts["What was said"]}\n\n## {texts["Links"]}\n\n## {texts["What we keep"]}\n\n## {texts["Not to be shared"]}", RevisionKind.Begun, "", pen.Me, pen.Now);
            db.SharedTexts.Add(text);
            db.Revisions.Add(begun);
            var people = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
            var turns = await db.Scribes.Where(one => one.CohortId == request.Cohort).Select(one => new { one.PersonId, one.Role, one.At }).ToListAsync(cancellationToken);
            db.Scribes.AddRange(ScribeRota.Propose(people, [.. turns.Select(one => (one.PersonId, one.Role, one.At))]).Select(one => new ScribeTurn(text, one.Key, one.Value, pen.Now)));
            return text.Id;
        }
    }
}
