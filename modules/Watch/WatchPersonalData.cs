using Cohort.Facilities.PersonalData;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>What this module knows of a person. What the group reads together stays, without names.</summary>
internal sealed class WatchPersonalData(WatchDb db) : IPersonalData
{
    private const string Stays = "Links of the watch stay for the group, without your name.";

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Seen), Fate.Deleted, "What you have read of the watch goes."),
        new(typeof(Reaction), Fate.Deleted, "What you found useful in the watch goes."),
        new(typeof(ThemeKeeper), Fate.Deleted, "You no longer care for a theme."),
        new(typeof(LinkImport), Fate.Deleted, "The reports of the files you brought in go."),
        new(typeof(FeedOut), Fate.Deleted, "The addresses by which you follow the watch elsewhere stop working."),
        new(typeof(WatchItem), Fate.Unnamed, Stays),
        new(typeof(WatchSource), Fate.Unnamed, Stays),
        new(typeof(Suggestion), Fate.Unnamed, "What became of the suggestions of the watch stays, without your name."),
        new(typeof(Voice), Fate.Unnamed, Stays),
        new(typeof(NotSame), Fate.Unnamed, Stays),
        new(typeof(ItemAlias), Fate.Unnamed, Stays),
        new(typeof(Theme), Fate.Unnamed, Stays),
        new(typeof(CuratorTurn), Fate.Unnamed, "What the curators presented stays, without your name."),
        new(typeof(Pick), Fate.Unnamed, "What the curators presented stays, without your name."),
        new(typeof(TurnPass), Fate.Deleted, "Days on which you could not be the curator go."),
        new(typeof(SwapAsk), Fate.Deleted, "Swaps of turns that you asked for, or were asked for, go."),
        new(typeof(Passage), Fate.Unnamed, "What the links of the watch led to stays, without your name."),
        new(typeof(Publication), Fate.Unnamed, "A list of the watch under your name goes; what a promo shows to everybody stays, without your name."),
        new(typeof(Credit), Fate.Deleted, "How you are named on public pages of the watch goes: you are named there no more."),
        new(typeof(KeptBack), Fate.Unnamed, "What must not leave the promo stays inside, without your name."),
        new(typeof(HandedOver), Fate.Unnamed, "What was handed over to another promo stays, without your name."),
        new(typeof(ItemComment), Fate.Unnamed, "Comments of the watch stay, without your name."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Links you brought"] = await (from voice in db.Voices
                                           join item in db.Items on voice.ItemId equals item.Id
                                           where voice.PersonId == person
                                           orderby voice.At
                                           select (object)new { voice.CohortId, voice.At, voice.Pasted, voice.Why, item.Address, item.Title }).ToListAsync(stop),
            ["Links you retired"] = await db.Items.Where(one => one.RetiredBy == person).OrderBy(one => one.RetiredAt).Select(one => (object)new { one.CohortId, one.RetiredAt, one.RetiredWhy, one.Address }).ToListAsync(stop),
            ["Links you told apart"] = await db.NotSame.Where(one => one.SaidBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.ItemId, one.OtherId }).ToListAsync(stop),
            ["Links you said are the same"] = await db.Aliases.Where(one => one.SaidBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.ItemId, one.Address }).ToListAsync(stop),
            ["Links you read"] = await db.Seen.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.ItemId, one.At }).ToListAsync(stop),
            ["Links you found useful"] = await db.Reactions.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.ItemId, one.At }).ToListAsync(stop),
            ["Comments on links"] = await db.Comments.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.ItemId, one.At, Kind = one.Kind.ToString(), one.Text, one.RemovedAt, one.RemovedWhy }).ToListAsync(stop),
            ["Themes made"] = await db.Themes.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Name }).ToListAsync(stop),
            ["Themes cared for"] = await db.Keepers.Where(one => one.PersonId == person).OrderBy(one => one.Since).Select(one => (object)new { one.CohortId, one.ThemeId, one.Since }).ToListAsync(stop),
            ["Files of links brought in"] = await db.Imports.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Name, one.Report }).ToListAsync(stop),
            ["Sources of the watch added"] = await db.Sources.Where(one => one.AddedBy == person).OrderBy(one => one.AddedAt).Select(one => (object)new { one.CohortId, one.AddedAt, one.Address, one.Title }).ToListAsync(stop),
            ["Sources of the watch paused"] = await db.Sources.Where(one => one.PausedBy == person).OrderBy(one => one.PausedAt).Select(one => (object)new { one.CohortId, one.PausedAt, one.Address, one.Title }).ToListAsync(stop),
            ["Suggestions of the watch settled"] = await db.Suggestions.Where(one => one.FateBy == person).OrderBy(one => one.FateAt).Select(one => (object)new { one.PromoId, one.FateAt, Fate = one.Fate.ToString(), one.Address, one.Title }).ToListAsync(stop),
            ["Feeds of the watch"] = await db.Feeds.Where(one => one.PersonId == person || one.BroughtBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.ThemeId, Mine = one.PersonId == person, AboutMe = one.BroughtBy == person, one.MadeAt, one.RevokedAt }).ToListAsync(stop),
            ["Turns as the curator"] = await db.Turns.Where(one => one.PersonId == person || one.SetBy == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, one.Date, Mine = one.PersonId == person, one.At }).ToListAsync(stop),
            ["Days you could not be the curator"] = await db.Passes.Where(one => one.PersonId == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, one.Date, one.At }).ToListAsync(stop),
            ["Swaps of turns"] = await db.Swaps.Where(one => one.PersonId == person || one.AskedBy == person).OrderBy(one => one.AskedAt).Select(one => (object)new { one.CohortId, one.Date, one.OtherDate, one.AskedAt, one.AnsweredAt, one.IsAccepted }).ToListAsync(stop),
            ["Links you put on the list to present"] = await db.Picks.Where(one => one.PickedBy == person || one.PresentedBy == person).OrderBy(one => one.PickedAt).Select(one => (object)new { one.CohortId, one.Date, one.ItemId, one.PickedAt, one.PresentedAt }).ToListAsync(stop),
            ["Lists of the watch under your name"] = await db.Publications.Where(one => one.PersonId == person).OrderBy(one => one.Id).Select(one => (object)new { one.CohortId, one.Slug, one.Title, one.Introduction, one.Promo, one.IsListed, one.HasReasons, one.PublishedAt, Items = one.Picks.Select(pick => new { pick.ItemId, pick.Title, pick.At }).ToList() }).ToListAsync(stop),
            ["Pages of the watch you made public"] = await db.Publications.Where(one => one.PublishedBy == person && one.PersonId != person).OrderBy(one => one.Id).Select(one => (object)new { one.CohortId, one.Slug, one.Title, one.PublishedAt }).ToListAsync(stop),
            ["How you are named on public pages of the watch"] = await db.Credits.Where(one => one.PersonId == person).OrderBy(one => one.ChosenAt).Select(one => (object)new { one.CohortId, Kind = one.Kind.ToString(), one.Pseudonym, one.ShowsReasons, one.ChosenAt }).ToListAsync(stop),
            ["Links you keep inside the promo"] = await db.KeptBack.Where(one => one.SaidBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.ItemId, one.At }).ToListAsync(stop),
            ["Links you handed over to another promo"] = await db.HandedOver.Where(one => one.HandedBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.ItemId, one.From, one.At }).ToListAsync(stop),
            ["Where you led links of the watch"] = await db.Passages.Where(one => one.MadeBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.ItemId, Kind = one.Kind.ToString(), one.Title, one.Path, one.Words, one.At }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        db.Seen.RemoveRange(await db.Seen.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Reactions.RemoveRange(await db.Reactions.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Imports.RemoveRange(await db.Imports.Where(one => one.By == person.Id).ToListAsync(stop));
        db.Feeds.RemoveRange(await db.Feeds.Where(one => one.PersonId == person.Id || one.BroughtBy == person.Id).ToListAsync(stop));
        db.Keepers.RemoveRange(await db.Keepers.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Passes.RemoveRange(await db.Passes.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Publications.RemoveRange(await db.Publications.Include(one => one.Picks).Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Credits.RemoveRange(await db.Credits.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Swaps.RemoveRange(await db.Swaps.Where(one => one.PersonId == person.Id || one.AskedBy == person.Id).ToListAsync(stop));
    }
}
