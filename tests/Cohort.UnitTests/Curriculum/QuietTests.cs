using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Desk;
using Cohort.Kernel.People;

namespace Cohort.UnitTests.Curriculum;

public sealed class QuietTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly PromoCard Promo = new(Guid.NewGuid(), "Promo", "01", "Europe/Paris", Today.AddDays(-60), Today.AddDays(60), 0, 210, 540, 810);

    [Fact]
    public void Holidays_make_nobody_quiet()
    {
        Quiet.From(Days(0, 30), Today).ShouldBe(Today.AddDays(-14));
        // Three weeks without a half-day: one looks back until eight were held.
        Quiet.From(Days(21, 60), Today).ShouldBe(Today.AddDays(-28));
        Quiet.From([], Today).ShouldBe(Today.AddDays(-14));
    }

    [Fact]
    public void Who_is_excused_or_has_not_arrived_is_left_out()
    {
        var (days, from) = (Days(0, 30), Today.AddDays(-14));
        bool Away(DateOnly? arrives, params PathStep[] steps) => Quiet.IsAway(new PathCard(Guid.NewGuid(), null, arrives, steps), days, from, Today);
        Quiet.IsAway(null, days, from, Today).ShouldBeFalse();
        Away(null).ShouldBeFalse();
        Away(Today.AddDays(1)).ShouldBeTrue();
        Away(Today).ShouldBeFalse();
        Away(null, new PathStep(Today, DayPart.Morning, PathKind.Excused, 0)).ShouldBeTrue();
        Away(null, new PathStep(Today, DayPart.Morning, PathKind.Added, 60)).ShouldBeFalse();
        Away(null, new PathStep(Today.AddDays(-1), DayPart.Morning, PathKind.Excused, 0)).ShouldBeFalse();
    }

    [Fact]
    public void Names_come_in_order_whoever_led_lately_was_heard_and_a_newcomer_is_given_time()
    {
        MemberCard One(string family) => new(Guid.NewGuid(), "Ana", family, family.ToLowerInvariant(), Role.Trainee);
        var (zoe, ali, led, late) = (One("Zoé"), One("Ali"), One("Led"), One("Tard"));
        var from = Today.AddDays(-14);
        var paths = new Dictionary<Guid, PathCard> { [late.PersonId] = new(late.PersonId, null, Today.AddDays(-2), []) };
        PersonTrace[] traces =
        [
            new(led.PersonId, TraceKind.Taught, Today.ToDateTime(TimeOnly.MinValue)), new(ali.PersonId, TraceKind.Taught, from.AddDays(-9).ToDateTime(TimeOnly.MinValue)),
            new(zoe.PersonId, TraceKind.Spoke, Today.ToDateTime(TimeOnly.MinValue)),
        ];
        var (notLed, notHeard) = Quiet.Among([zoe, late, led, ali], traces, paths, Promo, from);
        notLed.ShouldBe([late, zoe]);
        notHeard.ShouldBe([ali]);
        Quiet.Among([zoe, ali], [], paths, Promo with { StartsOn = Today.AddDays(-3) }, from).NotHeard.ShouldBeEmpty();
    }

    private static List<HalfDayCard> Days(int since, int until) =>
        [.. Enumerable.Range(since, until - since).Select(ago => new HalfDayCard(Today.AddDays(-ago), DayPart.Morning, HalfDayKind.Centre))];
}
