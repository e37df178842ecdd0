using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Suggestions;

/// <summary>Puts a suggestion on the list, in one's own name, under the theme of its source. Pressed twice it is there once; answers the item.</summary>
internal sealed record TakeSuggestion(Guid Cohort, Guid Id, string Why) : ICommand<Guid>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<TakeSuggestion>
    {
        public Validator() => RuleFor(one => one.Why).Optional(Voice.LongestWhy);
    }

    internal sealed class Handler(WatchDb db, ItemIntake intake, ItemIndex index, Titles titles, ThemeTree themes, CurrentPerson person, TimeProvider clock) : IRequestHandler<TakeSuggestion, Guid>
    {
        public async Task<Guid> Handle(TakeSuggestion request, CancellationToken cancellationToken)
        {
            var suggestion = NotFound.IfNull(await db.Suggestions.FirstOrDefaultAsync(one => one.PromoId == request.Cohort && one.Id == request.Id, cancellationToken));
            var now = clock.GetUtcNow().UtcDateTime;
            if (suggestion.Fate == SuggestionFate.Added && suggestion.FateBy == person.Id
                && await db.Items.Where(one => one.CohortId == request.Cohort && one.KeyHash == suggestion.KeyHash).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellationToken) is { } there)
                return there;
            if (ItemAddress.Read(suggestion.Address, out _) is not { } address)
                throw new NotFound();
            var taken = (await intake.Take(request.Cohort, [address], request.Why.Trim(), person.Id, now, cancellationToken))[0];
            db.Seen.AddRange(ItemIntake.Read([taken], person.Id, now));
            if (taken.IsNew)
            {
                // Until the page itself is read, the source's title is the best there is.
                if (taken.Item.FetchedTitle.Length == 0)
                    taken.Item.FetchedTitle = suggestion.Title;
                taken.Item.TitleDueAt = await titles.Want(taken.Item.Address, cancellationToken) ? taken.Item.TitleDueAt : taken.Item.AddedAt;
            }

            var theme = await db.Sources.Where(one => one.Id == suggestion.SourceId && one.CohortId == request.Cohort).Select(one => one.ThemeId).FirstOrDefaultAsync(cancellationToken);
            // A theme that is gone since puts it nowhere.
            if (theme is { } id && await db.Themes.AnyAsync(one => one.CohortId == request.Cohort && one.Id == id, cancellationToken))
                await themes.Add(taken.Item, [id], cancellationToken);
            index.Reword([taken.Item]);
            suggestion.Settle(SuggestionFate.Added, person.Id, now);
            return taken.Item.Id;
        }
    }
}
