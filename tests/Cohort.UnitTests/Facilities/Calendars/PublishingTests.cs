using Cohort.Facilities.Calendars;

namespace Cohort.UnitTests.Facilities.Calendars;

/// <summary>What was published of an event: counted, dated, cancelled, forgotten.</summary>
public sealed class PublishingTests
{
    private static readonly DateTime Start = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    private readonly Guid feed = Guid.NewGuid();
    private readonly List<PublishedEvent> rows = [];

    [Fact]
    public void A_change_of_the_plan_is_counted_and_dated()
    {
        Publish(Start, Session(1));
        Publish(Start.AddHours(1), Session(1));
        rows.Single().Entry(Cancelled).ShouldBe(new IcalEntry(Session(1), 0, Start));

        Publish(Start.AddHours(2), Session(2));
        rows.Single().Entry(Cancelled).ShouldBe(new IcalEntry(Session(2), 1, Start.AddHours(2)));
    }

    [Fact]
    public void What_vanished_is_cancelled_for_thirty_days_and_may_come_back()
    {
        Publish(Start, Session(60));
        Publish(Start.AddDays(1));
        var gone = rows.Single().Entry(Cancelled);
        (gone.IsCancelled, gone.Sequence, gone.ChangedAt, gone.Event.Title).ShouldBe((true, 1, Start.AddDays(1), "Annulé : Atelier"));

        Publish(Start.AddDays(30));
        rows.Single().Entry(Cancelled).ShouldBe(gone);
        Publish(Start.AddDays(30), Session(60));
        rows.Single().Entry(Cancelled).ShouldBe(new IcalEntry(Session(60), 2, Start.AddDays(30)));

        Publish(Start.AddDays(31));
        Publish(Start.AddDays(61));
        rows.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_over_or_leaves_quietly_is_forgotten_at_once()
    {
        Publish(Start, Session(1), Session(9) with { Key = "vote", LeavesQuietly = true });
        Publish(Start.AddDays(2));
        rows.ShouldBeEmpty();
    }

    private static string Cancelled(string title) => $"Annulé : {title}";

    private static CalendarEvent Session(int days) => CalendarEvent.Of("workshop-1", "Atelier", "Europe/Paris", DateOnly.FromDateTime(Start).AddDays(days), 540, 210);

    private void Publish(DateTime now, params CalendarEvent[] events)
    {
        Publishing.Renew(rows, events, feed, now);
        Publishing.IsUpToDate(rows, events, now).ShouldBeTrue();
    }
}
