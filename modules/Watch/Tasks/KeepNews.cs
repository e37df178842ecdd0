using Cohort.Kernel.Messages;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>Writes down what a visit to a source brought; answers how many suggestions are new.</summary>
/// <param name="Id">The source.</param>
/// <param name="Claim">As claimed: who was too slow writes nothing.</param>
/// <param name="News">What it brought.</param>
internal sealed record KeepNews(Guid Id, int Claim, SourceNews News) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<KeepNews>;

    // L["The host says that this is gone for good."] L["It could not be read for two weeks."] L["The feed of this page is followed already."]
    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<KeepNews, int>
    {
        public async Task<int> Handle(KeepNews request, CancellationToken cancellationToken)
        {
            var (news, now) = (request.News, clock.GetUtcNow().UtcDateTime);
            var reading = await db.Readings.FirstOrDefaultAsync(one => one.SourceId == request.Id && one.Claims == request.Claim, cancellationToken);
            var source = await db.Sources.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (reading is null || source is null)
                return 0;
            if (news.Trouble.Length > 0)
            {
                reading.Fail(now, news.Trouble, news.TroubleValue, news.NotBefore);
                if (news.IsGone)
                    source.Pause(null, "The host says that this is gone for good.", now);
                else if (reading.IsGivenUp(now))
                    source.Pause(null, "It could not be read for two weeks.", now);
                return 0;
            }

            if (news.IsUnchanged)
            {
                reading.Succeed(now, Math.Min(reading.Minutes * 3 / 2, ReadingPace.Longest));
                return 0;
            }

            if (news.FeedAddress.Length > 0 && !await Follow(source, news.FeedAddress, cancellationToken))
            {
                source.Pause(null, "The feed of this page is followed already.", now);
                return 0;
            }

            source.Meet(news.Title, news.Home);
            var isFirst = reading.ReadAt is null;
            var most = isFirst ? Suggestion.MostAtFirst : Suggestion.MostADay - await Lately(source.Id, now, cancellationToken);
            reading.Succeed(now, news.Minutes);
            // What was published before it was followed is no news, save the few of the first reading.
            var fresh = await New(source, isFirst ? news.Entries : [.. news.Entries.Where(one => one.At is null || one.At > source.AddedAt)], cancellationToken);
            var taken = fresh.Take(Math.Max(0, most)).Select(one => new Suggestion(source.CohortId, source.Id, one, now)).ToList();
            // What is beyond a day's measure comes tomorrow: then the host must not say that nothing changed.
            var isWhole = isFirst || taken.Count == fresh.Count;
            reading.Keep(isWhole ? news.Mark : "", isWhole ? news.Changed : "");
            db.Suggestions.AddRange(taken);
            // Of what bears no date only the row says that it was there before.
            if (isFirst)
                db.Suggestions.AddRange(fresh.Skip(taken.Count).Where(one => one.At is null).Take(Suggestion.MostUndated).Select(one => Suggestion.Gone(source.CohortId, source.Id, one, now)));
            await MakeRoom(source.CohortId, taken.Count, now, cancellationToken);
            return taken.Count;
        }

        private async Task<bool> Follow(WatchSource source, string feed, CancellationToken stop)
        {
            var opened = ItemAddress.Read(feed, out _)!.Address;
            var hash = ItemAddress.HashOf(opened);
            if (await db.Sources.AnyAsync(one => one.CohortId == source.CohortId && one.AddressHash == hash && one.Id != source.Id, stop))
                return false;
            source.Follow(opened);
            return true;
        }

        private Task<int> Lately(Guid source, DateTime now, CancellationToken stop)
        {
            var since = now.AddDays(-1);
            return db.Suggestions.CountAsync(one => one.SourceId == source && one.FoundAt > since && one.Fate != SuggestionFate.Left, stop);
        }

        // Neither suggested before, whatever became of it, nor on the list.
        private async Task<IReadOnlyList<NewsEntry>> New(WatchSource source, IReadOnlyList<NewsEntry> entries, CancellationToken stop)
        {
            var keys = entries.Select(one => one.Address.KeyHash).ToList();
            var known = await db.Suggestions.Where(one => one.PromoId == source.CohortId && keys.Contains(one.KeyHash)).Select(one => one.KeyHash)
                .Union(db.Items.Where(one => one.CohortId == source.CohortId && keys.Contains(one.KeyHash)).Select(one => one.KeyHash)).ToListAsync(stop);
            var there = known.ToHashSet(StringComparer.Ordinal);
            return [.. entries.Where(one => !there.Contains(one.Address.KeyHash))];
        }

        // Those that wait longest make room: a promo that does not look has the news of the last days, not of the first.
        private async Task MakeRoom(Guid promo, int coming, DateTime now, CancellationToken stop)
        {
            var over = coming + await db.Suggestions.CountAsync(one => one.PromoId == promo && one.Fate == SuggestionFate.Waiting, stop) - Suggestion.MostWaiting;
            if (over <= 0)
                return;
            foreach (var one in await db.Suggestions.Where(one => one.PromoId == promo && one.Fate == SuggestionFate.Waiting).OrderBy(one => one.FoundAt).ThenBy(one => one.Id).Take(over).ToListAsync(stop))
                one.Settle(SuggestionFate.Left, null, now);
        }
    }
}
