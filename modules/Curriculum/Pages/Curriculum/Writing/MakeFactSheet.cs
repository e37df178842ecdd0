using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Makes a fact sheet, of a shared page or of nothing; with <see cref="Sheet"/>, gives one another title and other links. Answers its address.</summary>
internal sealed class MakeFactSheet : ICommand<string>
{
    private const int MostTouched = 20;

    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>The sheet that is there already; null: a new one.</summary>
    [BindNever]
    public Guid? Sheet { get; set; }

    /// <summary>Of the new one.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The shared text it is made from.</summary>
    public Guid? From { get; set; }

    /// <summary>The part of it; null: all that may be shared.</summary>
    public int? Part { get; set; }

    public List<Guid> Bricks { get; set; } = [];

    public List<Guid> Nodes { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MakeFactSheet>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Required(FactSheet.LongestTitle).OneLine();
            RuleFor(one => one.Bricks).Must(all => all.Count <= MostTouched).Says("At most {0} bricks.", MostTouched);
            RuleFor(one => one.Nodes).Must(all => all.Count <= MostTouched).Says("At most {0} competences.", MostTouched);
        }
    }

    internal sealed class Handler(CurriculumDb db, SharedPen pen, Texts texts, IMediator mediator) : IRequestHandler<MakeFactSheet, string>
    {
        public async Task<string> Handle(MakeFactSheet request, CancellationToken cancellationToken)
        {
            // The same form sent twice made it already.
            if (request.Sheet is null && await db.FactSheets.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.MadeBy == pen.Me ? twin.Slug : throw new NotFound();
            var sheet = request.Sheet is { } id ? await Known(request, id, cancellationToken) : await New(request, cancellationToken);
            if (sheet.Title != request.Title.Trim())
                sheet.Name(request.Title, await Free(sheet, request.Title, cancellationToken));
            var nodes = request.Nodes.Count == 0 ? [] : (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).Intersect(request.Nodes).ToList();
            var bricks = await db.Bricks.Where(one => request.Bricks.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
            // A competence of a framework that the promo left stays linked when it is chosen again.
            sheet.Touch(bricks, nodes.Union(sheet.Touches.Where(one => one.NodeId is { } node && request.Nodes.Contains(node)).Select(one => one.NodeId!.Value)));
            sheet.Say(await db.SharedTexts.Where(one => one.Id == sheet.TextId).Select(one => one.Text).FirstOrDefaultAsync(cancellationToken) ?? db.SharedTexts.Local.First(one => one.Id == sheet.TextId).Text);
            return sheet.Slug;
        }

        private async Task<FactSheet> Known(MakeFactSheet request, Guid id, CancellationToken stop)
        {
            var sheet = NotFound.IfNull(await Sheets.FirstOrDefaultAsync(one => one.Id == id && one.CohortId == request.Cohort, stop));
            sheet.Expect(request.Version);
            return sheet;
        }

        private async Task<FactSheet> New(MakeFactSheet request, CancellationToken stop)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            var text = new SharedText(Guid.CreateVersion7(), request.Cohort, null);
            var sheet = new FactSheet(request.Id, text, pen.Me, pen.Now);
            var words = $"## {texts["In short"]}\n\n## {texts["How to go about it"]}\n\n## {texts["To go further"]}";
            if (request.From is { } from)
            {
                var card = await mediator.Send(new GetText(request.Cohort, from), stop);
                words = TextSection.Shared(card.Text.Text);
                if (request.Part is { } part)
                    words = TextSection.Of(words).FirstOrDefault(one => one.Index == part)?.Body ?? throw new NotFound();
                (sheet.MadeFrom, sheet.WorkshopId) = (card.Title, card.Text.WorkshopId);
            }

            db.SharedTexts.Add(text);
            db.Revisions.Add(text.Say(words, RevisionKind.Begun, "", pen.Me, pen.Now));
            db.FactSheets.Add(sheet);
            return sheet;
        }

        private IQueryable<FactSheet> Sheets => db.FactSheets.Include(one => one.Slugs).Include(one => one.Touches);

        // Its own former address, or the first that nobody had.
        private async Task<string> Free(FactSheet sheet, string title, CancellationToken stop)
        {
            var begin = FactSheet.SlugOf(title);
            var taken = await db.FactSheetSlugs.Where(one => one.CohortId == sheet.CohortId && one.Slug.StartsWith(begin) && one.SheetId != sheet.Id).Select(one => one.Slug).ToListAsync(stop);
            return Enumerable.Range(1, taken.Count + 1).Select(number => FactSheet.SlugOf(title, number)).First(one => !taken.Contains(one));
        }
    }
}
