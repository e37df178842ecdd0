using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>The board as a trainer handles it.</summary>
internal static class Board
{
    /// <summary>A card that may move, and an empty half-day of the same week: by addresses, so that nothing depends on the day of the demo.</summary>
    public static async Task<(string Workshop, string From, string To, string Week)> Find(Reader reader)
    {
        for (var week = new DateOnly(2026, 11, 30); week < new DateOnly(2027, 1, 15); week = week.AddDays(7))
        {
            var address = $"{await Promo(reader)}/programme?week={week:yyyy-MM-dd}";
            await reader.Go(address);
            var found = await reader.Page.EvaluateAsync<string[]?>(
                """
                () => {
                  const name = (half) => `${half.dataset.date}/${half.dataset.part}`;
                  const to = document.querySelector(".half:has(> .half-add)");
                  const card = document.querySelector("[data-workshop]");
                  return to && card ? [card.dataset.workshop, name(card.closest(".half")), name(to)] : null;
                }
                """);
            if (found is [var workshop, var from, var to])
                return (workshop, from, to, address);
        }

        throw new InvalidOperationException("No week of the cast has both a card and an empty half-day.");
    }

    public static ILocator Half(Reader reader, string when) =>
        reader.Page.Locator($".half[data-date='{when.Split('/')[0]}'][data-part='{when.Split('/')[1]}']");

    public static async Task ShouldStandOn(Reader reader, string week, string workshop, string when)
    {
        await reader.Go(week);
        (await Half(reader, when).Locator($"[data-workshop='{workshop}']").CountAsync()).ShouldBe(1, $"{workshop} should stand on {when}");
    }

    public static async Task<string> Promo(Reader reader)
    {
        if (!reader.Where.StartsWith("/promos/", StringComparison.Ordinal))
            await reader.Go("/");
        reader.Where.ShouldStartWith("/promos/");
        return reader.Where[..("/promos/".Length + 36)];
    }
}
