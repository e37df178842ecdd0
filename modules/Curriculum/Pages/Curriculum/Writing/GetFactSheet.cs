using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>One fact sheet, by the address it has or had.</summary>
internal sealed record GetFactSheet(Guid Cohort, string Slug) : IQuery<GetFactSheet.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(FactSheet Sheet, SharedText Text, PromoCard Promo, IReadOnlyList<(Guid Id, string Title)> Bricks, IReadOnlyList<CompetenceCard> Competences);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<GetFactSheet, Answer>
    {
        public async Task<Answer> Handle(GetFactSheet request, CancellationToken cancellationToken)
        {
            var sheet = NotFound.IfNull(await db.FactSheets.AsNoTracking().Include(one => one.Touches).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Slugs.Any(slug => slug.Slug == request.Slug), cancellationToken));
            var touched = sheet.Touches.Select(one => one.NodeId).ToHashSet();
            var bricks = sheet.Touches.Select(one => one.BrickId).OfType<Guid>().ToList();
            return new Answer(
                sheet,
                await db.SharedTexts.AsNoTracking().FirstAsync(one => one.Id == sheet.TextId, cancellationToken),
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                [.. (await db.Bricks.Where(one => bricks.Contains(one.Id)).OrderBy(one => one.Title).Select(one => new { one.Id, one.Title }).ToListAsync(cancellationToken)).Select(one => (one.Id, one.Title))],
                [.. (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Where(one => touched.Contains(one.NodeId))]);
        }
    }
}

/// <summary>A fact sheet in a list.</summary>
internal sealed record FactSheetLine(Guid Id, string Slug, string Title, string MadeFrom, DateTime MadeAt);

/// <summary>The fact sheets of a promo, by title: all, those that hold some words, or those of a brick or a competence.</summary>
internal sealed record ListFactSheets(Guid Cohort, string Words = "", Guid? Thing = null) : IQuery<IReadOnlyList<FactSheetLine>>
{
    private const int Most = 500;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<ListFactSheets, IReadOnlyList<FactSheetLine>>
    {
        public async Task<IReadOnlyList<FactSheetLine>> Handle(ListFactSheets request, CancellationToken cancellationToken)
        {
            var all = db.FactSheets.Where(one => one.CohortId == request.Cohort);
            if (request.Thing is { } thing)
                all = all.Where(one => one.Touches.Any(touch => touch.BrickId == thing || touch.NodeId == thing));
            foreach (var word in SearchText.Normalise(request.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10))
                all = all.Where(one => one.SearchText.Contains(word));
            return await all.OrderBy(one => one.Title).ThenBy(one => one.Id).Take(Most).Select(one => new FactSheetLine(one.Id, one.Slug, one.Title, one.MadeFrom, one.MadeAt)).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>All the fact sheets with their words, for the archive.</summary>
internal sealed record ReadFactSheets(Guid Cohort) : IQuery<ReadFactSheets.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(string Slug, string Title, string MadeFrom, string Text);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<One> All);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ReadFactSheets, Answer>
    {
        public async Task<Answer> Handle(ReadFactSheets request, CancellationToken cancellationToken) => new(
            await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
            await (from sheet in db.FactSheets
                   join text in db.SharedTexts on sheet.TextId equals text.Id
                   where sheet.CohortId == request.Cohort
                   orderby sheet.Title, sheet.Id
                   select new One(sheet.Slug, sheet.Title, sheet.MadeFrom, text.Text)).ToListAsync(cancellationToken));
    }
}
