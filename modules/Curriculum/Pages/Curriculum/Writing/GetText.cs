using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>A shared text as it stands, and what it belongs to.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">Of the workshop or of the fact sheet.</param>
/// <param name="Path">Where it is read.</param>
/// <param name="Owner">What its pictures stand beside: the workshop, or the fact sheet's text.</param>
internal sealed record TextCard(SharedText Text, string Title, string Path, Guid Owner)
{
    public string Edit(int? section = null) => $"/promos/{Text.CohortId}/texts/{Text.Id}/edit{(section is { } part ? $"?section={part}" : "")}";

    public string History => $"/promos/{Text.CohortId}/texts/{Text.Id}/history";

    public string Photos => $"/promos/{Text.CohortId}/texts/{Text.Id}/photos";

    public string Check => $"/promos/{Text.CohortId}/texts/{Text.Id}/check";
}

/// <summary>One shared text.</summary>
internal sealed record GetText(Guid Cohort, Guid Id) : IQuery<TextCard>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetText, TextCard>
    {
        public async Task<TextCard> Handle(GetText request, CancellationToken cancellationToken)
        {
            var text = NotFound.IfNull(await db.SharedTexts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (text.WorkshopId is { } workshop)
            {
                var title = await db.Workshops.Where(one => one.Id == workshop).Select(one => one.Title).FirstAsync(cancellationToken);
                return new TextCard(text, title, CurriculumLinks.Notes(request.Cohort, workshop), workshop);
            }

            var sheet = await db.FactSheets.Where(one => one.TextId == text.Id).Select(one => new { one.Title, one.Slug, one.WorkshopId }).FirstAsync(cancellationToken);
            return new TextCard(text, sheet.Title, CurriculumLinks.FactSheet(request.Cohort, sheet.Slug), sheet.WorkshopId ?? text.Id);
        }
    }
}

/// <summary>One revision, as it is told; with who made it.</summary>
internal sealed record RevisionLine(int Number, RevisionKind Kind, string Note, Guid By, string ByName, DateTime At);

/// <summary>The revisions of a text, the latest first, without their words.</summary>
internal sealed record ListRevisions(Guid Cohort, Guid Text) : IQuery<ListRevisions.Answer>
{
    public const int Most = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<RevisionLine> Lines);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ListRevisions, Answer>
    {
        public async Task<Answer> Handle(ListRevisions request, CancellationToken cancellationToken)
        {
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var rows = await db.Revisions.Where(one => one.TextId == request.Text && one.CohortId == request.Cohort).OrderByDescending(one => one.Number).Take(Most)
                .Select(one => new { one.Number, one.Kind, one.Note, one.By, one.At }).ToListAsync(cancellationToken);
            return new Answer(
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                [.. rows.Select(one => new RevisionLine(one.Number, one.Kind, one.Note, one.By, names.GetValueOrDefault(one.By, ""), one.At))]);
        }
    }
}

/// <summary>The words of a revision and of the one before it.</summary>
internal sealed record GetRevision(Guid Cohort, Guid Text, int Number) : IQuery<GetRevision.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(string Before, string After);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetRevision, Answer>
    {
        public async Task<Answer> Handle(GetRevision request, CancellationToken cancellationToken)
        {
            var found = await db.Revisions.Where(one => one.TextId == request.Text && one.CohortId == request.Cohort && (one.Number == request.Number || one.Number == request.Number - 1))
                .OrderBy(one => one.Number).Select(one => new { one.Number, one.Text }).ToListAsync(cancellationToken);
            return found.Count > 0 && found[^1].Number == request.Number ? new Answer(found.Count > 1 ? found[0].Text : "", found[^1].Text) : throw new NotFound();
        }
    }
}
