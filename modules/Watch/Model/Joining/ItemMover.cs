using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Joining;

/// <summary>Moves what hangs on one card to another: nothing stands twice, nothing is lost. A table that hangs on items has its line here.</summary>
internal sealed class ItemMover(WatchDb db)
{
    public async Task Move(WatchItem kept, WatchItem gone, Guid? by, DateTime now, CancellationToken stop)
    {
        await Voices(kept, gone, stop);
        await Marks(kept, gone, stop);
        await People(kept, gone, stop);
        await Picks(kept, gone, stop);
        await Outside(kept, gone, stop);
        foreach (var said in await db.Comments.Where(one => one.ItemId == gone.Id).ToListAsync(stop))
            said.ItemId = kept.Id;
        var led = (await db.Passages.Where(one => one.ItemId == kept.Id).Select(one => one.TargetId).ToListAsync(stop)).ToHashSet();
        foreach (var passage in await db.Passages.Where(one => one.ItemId == gone.Id).ToListAsync(stop))
        {
            if (led.Add(passage.TargetId))
                passage.ItemId = kept.Id;
            else
                db.Passages.Remove(passage);
        }

        foreach (var alias in await db.Aliases.Where(one => one.ItemId == gone.Id).ToListAsync(stop))
            alias.ItemId = kept.Id;
        db.Aliases.Add(new ItemAlias(kept, gone, by, now));
    }

    // Who brought both has one voice. A second reason stands beside the first, or beneath the card when there is no room.
    private async Task Voices(WatchItem kept, WatchItem gone, CancellationToken stop)
    {
        var there = await db.Voices.Where(one => one.ItemId == kept.Id).ToDictionaryAsync(one => one.PersonId, stop);
        foreach (var voice in await db.Voices.Where(one => one.ItemId == gone.Id).ToListAsync(stop))
        {
            if (!there.TryGetValue(voice.PersonId, out var said))
            {
                voice.ItemId = kept.Id;
                if (voice.PersonId != kept.AddedBy && !(kept.LastVoiceAt >= voice.At))
                    kept.LastVoiceAt = voice.At;
                continue;
            }

            if (voice.Why.Length > 0 && !string.Equals(voice.Why, said.Why, StringComparison.Ordinal))
            {
                if (said.Why.Length == 0)
                    said.Why = voice.Why;
                else if (said.Why.Length + 3 + voice.Why.Length <= Voice.LongestWhy)
                    said.Why += " / " + voice.Why;
                else
                    db.Comments.Add(new ItemComment(Guid.CreateVersion7(), kept.CohortId, kept.Id, CommentKind.Comment, voice.Why, voice.PersonId, voice.At));
            }

            db.Voices.Remove(voice);
        }
    }

    private async Task Marks(WatchItem kept, WatchItem gone, CancellationToken stop)
    {
        var themes = await db.Places.Where(one => one.ItemId == kept.Id).Select(one => one.ThemeId).ToListAsync(stop);
        var places = await db.Places.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.Places.AddRange(places.Where(one => !themes.Contains(one.ThemeId)).Select(one => new ItemTheme(kept.Id, one.ThemeId, kept.CohortId)));
        db.Places.RemoveRange(places);
        var tags = await db.Words.Where(one => one.ItemId == kept.Id).Select(one => one.TagId).ToListAsync(stop);
        var words = await db.Words.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.Words.AddRange(words.Where(one => !tags.Contains(one.TagId)).Select(one => new ItemTag(kept.Id, one.TagId, kept.CohortId)));
        db.Words.RemoveRange(words);
        var nodes = await db.Competences.Where(one => one.ItemId == kept.Id).Select(one => one.NodeId).ToListAsync(stop);
        var served = await db.Competences.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.Competences.AddRange(served.Where(one => !nodes.Contains(one.NodeId)).Select(one => new ItemCompetence(kept.Id, one.NodeId)));
        db.Competences.RemoveRange(served);
        // What stood apart from one stands apart from both.
        var apart = (await db.NotSame.Where(one => one.ItemId == kept.Id || one.OtherId == kept.Id).Select(one => one.ItemId == kept.Id ? one.OtherId : one.ItemId).ToListAsync(stop)).ToHashSet();
        var pairs = await db.NotSame.Where(one => one.ItemId == gone.Id || one.OtherId == gone.Id).ToListAsync(stop);
        foreach (var (pair, other) in pairs.Select(one => (one, one.ItemId == gone.Id ? one.OtherId : one.ItemId)))
        {
            if (other != kept.Id && apart.Add(other))
                db.NotSame.Add(new NotSame(kept.CohortId, kept.Id, other, pair.SaidBy, pair.At));
        }

        db.NotSame.RemoveRange(pairs);
    }

    private async Task People(WatchItem kept, WatchItem gone, CancellationToken stop)
    {
        var useful = await db.Reactions.Where(one => one.ItemId == kept.Id).Select(one => one.PersonId).ToListAsync(stop);
        var reactions = await db.Reactions.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.Reactions.AddRange(reactions.Where(one => !useful.Contains(one.PersonId)).Select(one => new Reaction(kept.Id, one.PersonId, one.At)));
        db.Reactions.RemoveRange(reactions);
        var read = await db.Seen.Where(one => one.ItemId == kept.Id).Select(one => one.PersonId).ToListAsync(stop);
        var seen = await db.Seen.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.Seen.AddRange(seen.Where(one => !read.Contains(one.PersonId)).Select(one => new Seen(one.PersonId, kept.Id, one.At)));
        db.Seen.RemoveRange(seen);
    }

    private async Task Picks(WatchItem kept, WatchItem gone, CancellationToken stop)
    {
        var there = await db.Picks.Where(one => one.ItemId == kept.Id).ToDictionaryAsync(one => one.Date, stop);
        foreach (var pick in await db.Picks.Where(one => one.ItemId == gone.Id).ToListAsync(stop))
        {
            if (!there.TryGetValue(pick.Date, out var same))
                db.Picks.Add(same = new Pick(kept.CohortId, pick.Date, kept.Id, pick.Position, pick.PickedBy, pick.PickedAt) { Minutes = pick.Minutes });
            if (same.PresentedAt is null && pick is { PresentedAt: { } at, PresentedBy: { } by })
                same.Present(true, by, at);
            db.Picks.Remove(pick);
        }
    }

    // What one of them may not show, both may not.
    private async Task Outside(WatchItem kept, WatchItem gone, CancellationToken stop)
    {
        var keepers = await db.KeptBack.Where(one => one.ItemId == kept.Id).Select(one => one.SaidBy).ToListAsync(stop);
        var back = await db.KeptBack.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.KeptBack.AddRange(back.Where(one => !keepers.Contains(one.SaidBy)).Select(one => new KeptBack(kept.Id, kept.CohortId, one.SaidBy, one.At)));
        db.KeptBack.RemoveRange(back);
        var from = await db.HandedOver.Where(one => one.ItemId == kept.Id).Select(one => one.FromId).ToListAsync(stop);
        var handed = await db.HandedOver.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        db.HandedOver.AddRange(handed.Where(one => !from.Contains(one.FromId)).Select(one => new HandedOver(kept.Id, one.CohortId, one.FromId, one.From, one.HandedBy, one.At)));
        db.HandedOver.RemoveRange(handed);
        var shown = await db.PublicPicks.Where(one => one.ItemId == kept.Id).Select(one => one.PublicationId).ToListAsync(stop);
        var picks = await db.PublicPicks.Where(one => one.ItemId == gone.Id).ToListAsync(stop);
        // Another address is not what was looked at: nothing comes to a public page by being joined.
        if (string.Equals(kept.WideHash, gone.WideHash, StringComparison.Ordinal))
            db.PublicPicks.AddRange(picks.Where(one => !shown.Contains(one.PublicationId)).Select(one => one.For(kept.Id)));
        db.PublicPicks.RemoveRange(picks);
    }
}
