namespace Cohort.Watch.Model.Sources;

/// <summary>The suggestions that wait: what somebody brought meanwhile by hand is none any more.</summary>
internal static class SuggestionReader
{
    public static IQueryable<Suggestion> Waiting(WatchDb db, Guid promo) =>
        db.Suggestions.Where(one => one.PromoId == promo && one.Fate == SuggestionFate.Waiting && !db.Items.Any(item => item.CohortId == promo && item.KeyHash == one.KeyHash));
}
