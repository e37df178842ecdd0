using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>What an address of a feed answers; null: there is no such address, it was ended, or its owner left. They are not told apart.</summary>
internal sealed record ReadFeed(string Token, LinkFormat Format) : IQuery<string?>
{
    // Whoever has the address, a program without a person: the token is what is shown at the door.
    public Access Access => Access.Anyone;

    internal sealed class Handler(WatchDb db, ShelfReader shelves, FeedMaker feeds, Texts texts) : IRequestHandler<ReadFeed, string?>
    {
        public async Task<string?> Handle(ReadFeed request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var feed = await db.Feeds.FirstOrDefaultAsync(one => one.TokenHash == hash && one.RevokedAt == null, cancellationToken);
            // A coordinator belongs to the body, and so to every promo.
            if (feed is null || !await db.Memberships.AnyAsync(
                    one => one.PersonId == feed.PersonId && one.EndedAt == null
                        && ((one.CohortId == feed.CohortId && Roles.Community.Contains(one.Role)) || (one.CohortId == Membership.Body && one.Role == Role.Coordinator)),
                    cancellationToken))
                return null;
            var items = db.Items.Where(one => one.CohortId == feed.CohortId && one.RetiredAt == null);
            var (title, home) = (texts["Watch of the promo"], WatchLinks.List(feed.CohortId));
            if (feed.ThemeId is { } id)
            {
                var shelf = await shelves.Read(feed.CohortId, cancellationToken);
                if (shelf.Theme(id) is not { } theme)
                    return null;
                var under = shelf.Under(id);
                items = items.Where(one => one.Themes.Any(place => under.Contains(place.ThemeId)));
                (title, home) = (texts["Watch: {0}", theme.Name], WatchLinks.Theme(feed.CohortId, id));
            }

            if (feed.BroughtBy is { } whose)
            {
                items = items.Where(one => one.Voices.Any(voice => voice.PersonId == whose));
                // As the list names them: who left the promo is nobody any more.
                var name = await db.Memberships.AnyAsync(one => one.PersonId == whose && one.CohortId == feed.CohortId && one.EndedAt == null, cancellationToken)
                    ? await db.People.Where(one => one.Id == whose).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(cancellationToken) : null;
                (title, home) = (texts["Watch: what {0} brought", name ?? texts["Somebody"]], $"{WatchLinks.List(feed.CohortId)}?by={whose}");
            }

            return await feeds.Make(feed.CohortId, items, request.Format, title, $"/feeds/{request.Token}/{(request.Format == LinkFormat.Atom ? "atom" : "json")}", home, cancellationToken);
        }
    }
}
