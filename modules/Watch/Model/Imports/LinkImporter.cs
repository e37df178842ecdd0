using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;

namespace Cohort.Watch.Model.Imports;

/// <summary>
/// Lays the links of a file upon the promo's list. A preview goes the same way on rows that nobody follows, and keeps nothing:
/// so it tells what would be done, not what one thinks would be.
/// </summary>
internal sealed class LinkImporter(WatchDb db, Texts texts, TimeProvider clock)
{
    /// <param name="cohort">The promo.</param>
    /// <param name="found">What was read of the file.</param>
    /// <param name="by">In whose name; the empty id: in nobody's.</param>
    /// <param name="write">Keeps what is made. The rows that are changed follow by themselves in a command, and not in a query.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="tell">Is told how many links are laid, of how many; or null.</param>
    public async Task<LinksReport> Lay(Guid cohort, FoundLinks found, Guid by, bool write, CancellationToken stop, Action<int, int>? tell = null)
    {
        var log = new ImportLog(texts, found.IsFile);
        foreach (var fault in found.Faults)
            log.Fault(fault.Place, "", fault.Shown, fault.Why);
        if (found.Refused is { } why)
            return log.Refuse(why);
        var now = clock.GetUtcNow().UtcDateTime;
        var cards = found.Links.Select(link => (Link: link, Address: ItemAddress.Read(link.Address, out _)!)).GroupBy(one => one.Address.KeyHash, StringComparer.Ordinal).ToList();
        var state = await ImportState.Read(db, cohort, by, cards.Select(one => one.Key), stop);
        var made = new Made(new ImportThemes(cohort, by, now, state.Themes), state.Tags, by, now, log);
        foreach (var folder in found.Folders)
        {
            made.Themes.Of(folder.Path);
            if (folder.About.Length > 0)
                log.Fault(string.Join(" / ", folder.Path), "", folder.About, new Sentence("What a folder says of itself has no place here."));
        }

        foreach (var (index, card) in cards.Index())
        {
            Lay(cohort, card.First().Address, [.. card.Select(one => one.Link)], state, made);
            tell?.Invoke(index + 1, cards.Count);
        }

        foreach (var feed in found.Feeds)
            Lay(cohort, feed, state, made);
        if (write)
        {
            db.Themes.AddRange(made.Themes.New);
            db.Tags.AddRange(made.Tags.New);
            db.Items.AddRange(made.Items);
            db.Comments.AddRange(made.Comments);
            db.Seen.AddRange(made.Seen);
            db.Sources.AddRange(made.Sources);
        }

        return log.Close(made.Themes.New.Count, made.Tags.New.Count, made.Sources.Count);
    }

    // The same link several times is one card: it takes the folders, tags and notes of all.
    private static void Lay(Guid cohort, ItemAddress address, IReadOnlyList<FoundLink> links, ImportState state, Made made)
    {
        var (by, now, log) = (made.By, made.Now, made.Log);
        var title = links.Select(one => TextFile.Cut(one.Title, WatchItem.LongestTitle)).FirstOrDefault(one => one.Length > 0 && one != links[0].Address) ?? "";
        var said = links.Select(one => one.Why).FirstOrDefault(one => one.Length > 0) ?? "";
        var date = links.Min(one => one.AddedAt);
        var at = date is { } told && told < now ? told : now;
        var isNew = !state.Items.TryGetValue(address.KeyHash, out var item);
        var isAlike = isNew && !state.Wide.Add(address.WideHash);
        if (item is null)
        {
            item = new WatchItem(Guid.CreateVersion7(), cohort, address, title, by, at) { TitleDueAt = title.Length == 0 ? now : null };
            made.Items.Add(item);
            log.Dates += date is null ? 0 : 1;
            log.Alike += isAlike ? 1 : 0;
        }
        else if (item.Title.Length == 0 && item.FetchedTitle.Length == 0)
        {
            item.FetchedTitle = title;
            item.IndexVersion = 0;
        }

        var spoke = ItemIntake.Speak(item, address.Pasted, NoteWords.Why(said), by, at);
        if (spoke)
        {
            item.Voices[^1].IsFromFile = true;
            item.IndexVersion = 0;
        }

        log.Notes += said.Length > 0 ? 1 : 0;
        log.Tell(isNew ? LinkFate.New : spoke ? LinkFate.Joined : LinkFate.There, links[0], isAlike ? new Sentence("Perhaps the same as another one: look at both.") : null);
        foreach (var again in links.Skip(1))
            log.Again(again);
        foreach (var link in links)
            Place(item, link, made);
        foreach (var text in links.SelectMany(NoteWords.Comments).Where(text => !state.Knows(item.Id, text)))
        {
            made.Comments.Add(new ItemComment(Guid.CreateVersion7(), cohort, item.Id, CommentKind.Comment, text, by, at));
            item.IndexVersion = 0;
            log.Notes++;
        }

        if (by != Guid.Empty && links.Any(one => one.ToRead == false) && state.Seen.Add(item.Id))
            made.Seen.Add(new Seen(by, item.Id, now));
    }

    private static void Place(WatchItem item, FoundLink link, Made made)
    {
        var place = made.Themes.Of(link.Folder);
        if (place.IsFolded)
            made.Log.Fault(link.Place, link.Address, string.Join(" / ", link.Folder), new Sentence("This folder is too deep, or one theme too many: the link stands in the last theme above it that could be."));
        if (place.Theme is { } theme && !item.Themes.Exists(one => one.ThemeId == theme))
            item.Themes.Add(new Themes.ItemTheme(item.Id, theme, item.CohortId));
        foreach (var tag in made.Tags.Of(link.Tags).Distinct().Where(tag => !item.Tags.Exists(one => one.TagId == tag)).ToList())
        {
            if (item.Tags.Count < Tag.MostOfItem)
            {
                item.Tags.Add(new ItemTag(item.Id, tag, item.CohortId));
                item.IndexVersion = 0;
                continue;
            }

            made.Log.Fault(link.Place, link.Address, string.Join(", ", link.Tags), new Sentence("More than {0} tags: the last are left out.", Tag.MostOfItem));
            break;
        }
    }

    private static void Lay(Guid cohort, FoundFeed feed, ImportState state, Made made)
    {
        if (Address.Read(feed.Address, out _) is not { } address || !state.Sources.Add(ItemAddress.HashOf(address.Opened)))
            return;
        made.Sources.Add(new WatchSource(cohort, feed, address.Opened, made.Themes.Of(feed.Folder).Theme, made.By, made.Now));
        if (feed.Tags.Count > 0)
            made.Log.Fault(feed.Place, feed.Address, string.Join(", ", feed.Tags), new Sentence("The source is kept, without its tags."));
    }

    private sealed record Made(ImportThemes Themes, ImportTags Tags, Guid By, DateTime Now, ImportLog Log)
    {
        public List<WatchItem> Items { get; } = [];

        public List<ItemComment> Comments { get; } = [];

        public List<Seen> Seen { get; } = [];

        public List<WatchSource> Sources { get; } = [];
    }
}
