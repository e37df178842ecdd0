using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Gives an item its words, its themes, its tags and its competences, all of them anew.</summary>
internal sealed class EditItem : ICommand<Unit>
{
    private const int MostChosen = 50;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public List<Guid> Themes { get; set; } = [];

    public string Tags { get; set; } = "";

    public List<Guid> Competences { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditItem>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Optional(WatchItem.LongestTitle).OneLine();
            RuleFor(one => one.Tags).Must(TagBook.MayBe).Says("At most {0} words, of {1} characters each.", Tag.MostOfItem, Tag.LongestName);
            RuleFor(one => one.Themes).Must(themes => themes.Count <= MostChosen).Says("At most {0} of them.", MostChosen);
            RuleFor(one => one.Competences).Must(nodes => nodes.Count <= MostChosen).Says("At most {0} of them.", MostChosen);
        }
    }

    internal sealed class Handler(WatchDb db, ThemeTree themes, TagBook tags, ItemIndex index, IMediator mediator) : IRequestHandler<EditItem, Unit>
    {
        public async Task<Unit> Handle(EditItem request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.Include(one => one.Themes).Include(one => one.Tags).Include(one => one.Competences).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            if (item.Version != request.Version)
                throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
            item.Describe(TextFile.OneLine(request.Title));
            index.Reword([item]);
            item.Themes.RemoveAll(one => !request.Themes.Contains(one.ThemeId));
            await themes.Add(item, request.Themes, cancellationToken);

            var words = (await tags.Read(request.Cohort, request.Tags, cancellationToken)).Select(one => one.Id).ToHashSet();
            item.Tags.RemoveAll(one => !words.Contains(one.TagId));
            item.Tags.AddRange(words.Where(one => !item.Tags.Exists(word => word.TagId == one)).Select(one => new ItemTag(item.Id, one, item.CohortId)));

            item.Competences.RemoveAll(one => !request.Competences.Contains(one.NodeId));
            var added = request.Competences.Distinct().Where(one => !item.Competences.Exists(served => served.NodeId == one)).ToList();
            if (added.Count > 0)
            {
                var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
                if (added.Exists(one => !known.Contains(one)))
                    throw new NotFound();
                item.Competences.AddRange(added.Select(one => new ItemCompetence(item.Id, one)));
            }

            return Unit.Value;
        }
    }
}
