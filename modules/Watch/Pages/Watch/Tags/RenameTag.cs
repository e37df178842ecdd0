using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Tags;

/// <summary>A word is written otherwise. If the promo has that word already, the two become one, and the former one stays as another way to say it.</summary>
internal sealed class RenameTag : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Tag { get; set; }

    public string Name { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RenameTag>
    {
        public Validator()
        {
            RuleFor(one => one.Name).Required(Model.Tags.Tag.LongestName).OneLine();
            RuleFor(one => one.Name).Must(name => !name.Contains(',', StringComparison.Ordinal) && (name.Trim().Length == 0 || SearchText.Normalise(name).Length > 0)).Says("A word has letters, and no comma.");
        }
    }

    internal sealed class Handler(WatchDb db, ItemIndex index) : IRequestHandler<RenameTag, Unit>
    {
        public async Task<Unit> Handle(RenameTag request, CancellationToken cancellationToken)
        {
            var tag = NotFound.IfNull(await db.Tags.Include(one => one.Synonyms).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Tag, cancellationToken));
            index.Reword(await db.Items.Where(one => one.Tags.Any(word => word.TagId == tag.Id)).ToListAsync(cancellationToken));
            var (former, key) = ((tag.NormalName, tag.Name), SearchText.Normalise(request.Name));
            if (key == former.NormalName)
            {
                tag.Rename(request.Name);
                return Unit.Value;
            }

            var other = await db.Tags.Include(one => one.Synonyms).FirstOrDefaultAsync(
                one => one.CohortId == request.Cohort && one.Id != tag.Id && (one.NormalName == key || one.Synonyms.Any(said => said.NormalName == key)), cancellationToken);
            if (other is not null)
            {
                await Merge(tag, other, cancellationToken);
                return Unit.Value;
            }

            // Its own synonym becomes the word.
            db.Synonyms.RemoveRange(tag.Synonyms.Where(one => one.NormalName == key));
            tag.Rename(request.Name);
            db.Synonyms.Add(new TagSynonym(tag.CohortId, former.NormalName, former.Name, tag.Id));
            return Unit.Value;
        }

        private async Task Merge(Tag tag, Tag into, CancellationToken stop)
        {
            var words = await db.Words.Where(one => one.TagId == tag.Id).ToListAsync(stop);
            var there = (await db.Words.Where(one => one.TagId == into.Id).Select(one => one.ItemId).ToListAsync(stop)).ToHashSet();
            db.Words.AddRange(words.Where(one => !there.Contains(one.ItemId)).Select(one => new ItemTag(one.ItemId, into.Id, one.CohortId)));
            db.Words.RemoveRange(words);
            foreach (var synonym in tag.Synonyms.ToList())
                synonym.TagId = into.Id;
            db.Synonyms.Add(new TagSynonym(tag.CohortId, tag.NormalName, tag.Name, into.Id));
            db.Tags.Remove(tag);
        }
    }
}
