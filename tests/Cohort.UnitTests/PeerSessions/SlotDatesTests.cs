using Cohort.PeerSessions.Model.Slots;

namespace Cohort.UnitTests.PeerSessions;

public sealed class SlotDatesTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void Dates_come_back_every_week_or_every_two_until_the_last()
    {
        var slot = Slot(DayOfWeek.Wednesday, new DateOnly(2026, 11, 24));
        SlotDates.From(slot, default).Take(3).ShouldBe([new(2026, 11, 25), new(2026, 12, 2), new(2026, 12, 9)]);
        slot.EveryWeeks = 2;
        slot.Until = new DateOnly(2026, 12, 23);
        SlotDates.From(slot, new DateOnly(2026, 11, 26)).ShouldBe([new(2026, 12, 9), new(2026, 12, 23)]);
        SlotDates.Has(slot, new DateOnly(2026, 12, 2)).ShouldBeFalse("the other week");
        SlotDates.Has(slot, new DateOnly(2027, 1, 6)).ShouldBeFalse("after the last");
        slot.Weekday = null;
        SlotDates.From(slot, default).ShouldBeEmpty();
    }

    [Fact]
    public void The_hour_stays_when_summer_time_begins()
    {
        var slot = Slot(DayOfWeek.Sunday, new DateOnly(2027, 3, 21));
        SlotDates.Starts(slot, new DateOnly(2027, 3, 21), Paris).Hour.ShouldBe(17);
        SlotDates.Starts(slot, new DateOnly(2027, 3, 28), Paris).Hour.ShouldBe(16);
        // The evening before is still winter.
        SlotDates.Decides(slot, new DateOnly(2027, 3, 28), Paris).ShouldBe(new DateTime(2027, 3, 27, 17, 0, 0, DateTimeKind.Utc));
        slot.StartsAt = 150;
        SlotDates.Starts(slot, new DateOnly(2027, 3, 28), Paris).ShouldBe(new DateTime(2027, 3, 28, 1, 30, 0, DateTimeKind.Utc), "an hour that is left out is the one after it");
    }

    [Fact]
    public void The_first_date_to_decide_is_one_whose_hour_is_still_to_come()
    {
        var slot = Slot(DayOfWeek.Wednesday, new DateOnly(2026, 11, 24));
        slot.Plan(Paris, new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc));
        slot.NextDate.ShouldBe(new DateOnly(2026, 11, 25));
        slot.DueAt.ShouldBe(new DateTime(2026, 11, 24, 17, 0, 0, DateTimeKind.Utc));
        var late = Slot(DayOfWeek.Wednesday, new DateOnly(2026, 11, 24));
        late.Plan(Paris, new DateTime(2026, 11, 24, 18, 0, 0, DateTimeKind.Utc));
        late.NextDate.ShouldBe(new DateOnly(2026, 12, 2), "it is not cancelled before anybody could come");
        // An edit while the task is late does not skip the date that waits.
        slot.Plan(Paris, new DateTime(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc));
        slot.NextDate.ShouldBe(new DateOnly(2026, 11, 25));
        slot.Advance(Paris);
        slot.NextDate.ShouldBe(new DateOnly(2026, 12, 2));
        slot.End(DateTime.UnixEpoch);
        slot.DueAt.ShouldBeNull();
    }

    [Fact]
    public void A_date_at_the_end_of_time_is_none_of_its_dates()
    {
        var slot = Slot(DayOfWeek.Wednesday, new DateOnly(2026, 11, 24));
        foreach (var day in Enumerable.Range(0, 14))
            SlotDates.Has(slot, DateOnly.MaxValue.AddDays(-day)).ShouldBe(DateOnly.MaxValue.AddDays(-day).DayOfWeek == DayOfWeek.Wednesday);
        SlotDates.From(slot, DateOnly.MaxValue).ShouldBeEmpty();
        var now = new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
        SlotDates.IsNear(new DateOnly(2028, 11, 24), now).ShouldBeTrue();
        SlotDates.IsNear(new DateOnly(2028, 11, 25), now).ShouldBeFalse();
        SlotDates.IsNear(DateOnly.MaxValue, now).ShouldBeFalse();
        slot.Until = new DateOnly(2026, 12, 23);
        SlotDates.Has(slot, DateOnly.MaxValue).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(9, true)]
    public void Enough_open_it(int coming, bool opens) => (SlotDates.Outcome(Slot(DayOfWeek.Friday, default), coming) == SlotOutcome.Open).ShouldBe(opens);

    private static OpenSlot Slot(DayOfWeek day, DateOnly from) => new(Guid.NewGuid(), Guid.NewGuid(), "Campus", Guid.NewGuid(), DateTime.UnixEpoch) { Weekday = day, From = from };
}
