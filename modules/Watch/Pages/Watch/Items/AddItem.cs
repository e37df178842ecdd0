using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Brings one address, with words, themes and tags. What is there already, or looks like it, is shown first: then the form says what was chosen.</summary>
internal sealed class AddItem : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public string Url { get; set; } = "";

    public string Title { get; set; } = "";

    public string Why { get; set; } = "";

    public List<Guid> Themes { get; set; } = [];

    public string Tags { get; set; } = "";

    /// <summary>What is there was shown: join the same, stand apart from what only looks alike.</summary>
    public bool Sure { get; set; }

    /// <summary>It is the same as this one, which looks alike.</summary>
    public Guid? Same { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddItem>
    {
        public Validator()
        {
            RuleFor(one => one.Url).Required(WatchItem.LongestAddress);
            RuleFor(one => one.Title).Optional(WatchItem.LongestTitle).OneLine();
            RuleFor(one => one.Why).Optional(Voice.LongestWhy);
            RuleFor(one => one.Tags).Must(TagBook.MayBe).Says("At most {0} words, of {1} characters each.", Tag.MostOfItem, Tag.LongestName);
        }
    }

    internal sealed class Handler(WatchDb db, AliasBook aliases, ItemIntake intake, ItemIndex index, Titles titles, ThemeTree themes, TagBook tags, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddItem, Guid>
    {
        public async Task<Guid> Handle(AddItem request, CancellationToken cancellationToken)
        {
            if (ItemAddress.Read(request.Url, out var fault) is not { } address)
                throw new Refusal(fault!.Why.Text, nameof(Url), [.. fault.Why.Values]);
            var now = clock.GetUtcNow().UtcDateTime;
            var known = await aliases.Of(request.Cohort, address, cancellationToken);
            var alike = await db.Items.Where(one => one.CohortId == request.Cohort && (one.KeyHash == address.KeyHash || one.WideHash == address.WideHash || one.Id == known))
                .Select(one => new { one.Id, IsSame = one.KeyHash == address.KeyHash || one.Id == known }).ToListAsync(cancellationToken);
            var same = alike.Find(one => one.IsSame)?.Id;
            if (same is null && request.Same is { } chosen)
                same = (alike.Find(one => one.Id == chosen) ?? throw new NotFound()).Id;
            if (!request.Sure && request.Same is null && alike.Count > 0)
                throw new Refusal(same is null ? "Something here looks like it. See below, and say whether it is the same." : "It is here already. See below, and join it.", nameof(Url));

            var item = same is { } id ? await Join(id, address, request, now, cancellationToken) : await Bring(address, request, now, cancellationToken);
            if (same is null)
                db.NotSame.AddRange(alike.Select(one => new NotSame(request.Cohort, item.Id, one.Id, person.Id, now)));
            await themes.Add(item, request.Themes, cancellationToken);
            item.Tags.AddRange((await tags.Read(request.Cohort, request.Tags, cancellationToken)).Where(one => !item.Tags.Exists(word => word.TagId == one.Id))
                .Select(one => new ItemTag(item.Id, one.Id, item.CohortId)));
            index.Reword([item]);
            return item.Id;
        }

        private async Task<WatchItem> Join(Guid id, ItemAddress address, AddItem request, DateTime now, CancellationToken stop)
        {
            var me = person.Id;
            var item = NotFound.IfNull(await db.Items.Include(one => one.Voices.Where(voice => voice.PersonId == me)).Include(one => one.Themes).Include(one => one.Tags).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == id, stop));
            ItemIntake.Speak(item, address.Pasted, request.Why.Trim(), me, now);
            // Said once that it is the same: whoever brings this address again is not asked.
            if (request.Same == id && item.KeyHash != address.KeyHash && await aliases.Of(request.Cohort, address, stop) is null)
                db.Aliases.Add(new ItemAlias(item, address, me, now));
            return item;
        }

        private async Task<WatchItem> Bring(ItemAddress address, AddItem request, DateTime now, CancellationToken stop)
        {
            var taken = await intake.Take(request.Cohort, [address], request.Why.Trim(), person.Id, now, stop);
            db.Seen.AddRange(ItemIntake.Read(taken, person.Id, now));
            var item = taken[0].Item;
            item.Describe(TextFile.OneLine(request.Title));
            item.TitleDueAt = await titles.Want(item.Address, stop) ? item.TitleDueAt : now;
            return item;
        }
    }
}
