using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Date polls of the trainer's, and their guests.</summary>
internal static class SomePolls
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    public static string Guests(Guid cohort, Guid poll) => CohortsLinks.Decision(cohort, poll) + "/guests";

    /// <summary>The link that a page shows once.</summary>
    public static string Link(Answer made) => new Uri(made.Page.QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;

    public static async Task<string> InviteGuest(this CastHost host, Guid cohort, Guid poll, string name) =>
        (await host.As(Cast.Trainer, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = cohort, Decision = poll, Name = name }))!;

    public static Task<DecisionCard> Card(this CastHost host, Guid cohort, Guid poll) => host.As(Cast.Trainer, new GetDecision(cohort, poll));

    /// <summary>Monday morning or Tuesday afternoon, open for three days.</summary>
    public static async Task<Guid> OpenPoll(this CastHost host, Guid cohort, bool secret = false, int quorum = 0)
    {
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new OpenDecision(id, cohort, "Quand venir ?", "", new DecisionTerms(DecisionMethod.DatePoll, 0, secret, false, quorum, host.Clock.GetUtcNow().UtcDateTime.AddDays(3)),
            [new OptionTerms(Guid.CreateVersion7(), "", Monday, DayPart.Morning), new OptionTerms(Guid.CreateVersion7(), "", Monday.AddDays(1), DayPart.Afternoon)]));
        return id;
    }
}
