using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;

namespace Cohort.UnitTests.Attendance;

public sealed class SheetChecksTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);
    private static readonly DateTime Morning = new(2026, 11, 24, 8, 31, 0, DateTimeKind.Utc);
    private static readonly Guid Ada = Guid.CreateVersion7(), Ben = Guid.CreateVersion7(), Lead = Guid.CreateVersion7(), RoomId = Guid.CreateVersion7();
    private static readonly PromoCard Promo = new(Guid.CreateVersion7(), "Promo", "01", "Europe/Paris", new(2026, 9, 1), new(2027, 6, 30), 21_000, 210, 540, 810);
    private static readonly HalfDaySession Session = new(Guid.CreateVersion7(), "Atelier", Tuesday, false, 540, 210, false, false, RoomId, "", [new SessionLeader(Lead, "Lou Martin", false)]);
    private static readonly SheetAround Calm = new(null, new Dictionary<Guid, Whereabouts> { [Ada] = Whereabouts.Centre, [Ben] = Whereabouts.Centre }, [new PlaceCard(RoomId, "Salle", "1 rue", 2, true)], [], [], "Promo", []);
    private readonly Sheet sheet = new(Promo.Id, Tuesday, DayPart.Morning, 540, 750, Morning);

    [Fact]
    public void A_calm_half_day_has_no_warning() => Found(Calm).ShouldBeEmpty();

    [Fact]
    public void A_holiday_a_Sunday_and_a_day_off_are_said()
    {
        Found(Calm with { Holiday = "Toussaint" }).ShouldBe([Check.DayOff]);
        Found(Calm with { Where = new Dictionary<Guid, Whereabouts> { [Ada] = Whereabouts.Off } }).ShouldBe([Check.DayOff]);
        Found(Calm, half: Half() with { Date = new(2026, 11, 22) }).ShouldBe([Check.DayOff]);
    }

    [Fact]
    public void Who_leads_elsewhere_at_the_same_time_is_said_and_later_is_not()
    {
        Found(Calm with { Others = [new("Jura", Session with { Place = null, StartsAt = 700 }, "")] }).ShouldBe([Check.Leader]);
        Found(Calm with { Others = [new("Jura", Session with { Place = null, StartsAt = 750 }, "")] }).ShouldBeEmpty();
        Found(Calm, more: new SheetSignature(Guid.CreateVersion7(), sheet, Guid.CreateVersion7(), Place.Leader, Means.Account, Morning)).ShouldBe([Check.Leader]);
    }

    [Fact]
    public void A_trainee_at_two_places_is_said()
    {
        Found(Calm with { Elsewhere = [new(Ada, Guid.CreateVersion7())] }).ShouldBe([Check.TwoPlaces]);
        Found(Calm with { Where = new Dictionary<Guid, Whereabouts> { [Ben] = Whereabouts.Structure } }).ShouldBe([Check.TwoPlaces]);
    }

    [Fact]
    public void A_room_that_is_too_small_or_taken_is_said()
    {
        Found(Calm with { Places = [Calm.Places[0] with { Capacity = 1 }] }).ShouldBe([Check.Room]);
        Found(Calm with { Places = [Calm.Places[0] with { Capacity = 0 }] }).ShouldBeEmpty();
        Found(Calm with { Others = [new("Jura", Session with { Leaders = [] }, SheetAround.Named(Calm.Places[0]))] }).ShouldBe([Check.Room]);
    }

    [Fact]
    public void A_title_that_differs_or_is_missing_is_said()
    {
        Found(Calm with { Title = "Conseiller numérique" }).ShouldBe([Check.Title]);
        Found(Calm with { Title = "" }).ShouldBe([Check.Title]);
    }

    [Theory]
    [InlineData(nameof(Means.Account), 5, true)]
    [InlineData(nameof(Means.Account), 61, false)]
    [InlineData(nameof(Means.Tablet), 5, false)]
    public void Two_people_within_a_minute_from_one_device_are_a_chain(string by, int seconds, bool warns)
    {
        var means = Enum.Parse<Means>(by);
        Found(Calm, signatures: [Signed(Ada, means, Morning, "one"), Signed(Ben, means, Morning.AddSeconds(seconds), "one")]).ShouldBe(warns ? [Check.Chain] : []);
    }

    [Fact]
    public void A_presence_that_nobody_signed_is_said()
    {
        var entry = new SheetEntry(sheet, Ben) { Said = Said.Declared };
        entry.SaidBy(Lead, "Lou Martin", Morning);
        Found(Calm, signatures: [Signed(Ada, Means.Account, Morning, "one")], entries: [entry]).ShouldBe([Check.Unsigned]);
        entry.Said = Said.Absent;
        Found(Calm, signatures: [Signed(Ada, Means.Account, Morning, "one")], entries: [entry]).ShouldBeEmpty();
    }

    [Fact]
    public void Half_days_before_without_a_sheet_and_other_hours_than_the_contract_are_said()
    {
        Found(Calm with { Unsealed = [(Tuesday.AddDays(-1), DayPart.Morning)] }).ShouldBe([Check.Calendar]);
        sheet.Lasted(540, 720);
        Found(Calm).ShouldBe([Check.Calendar]);
    }

    [Fact]
    public void What_is_written_more_than_a_week_after_is_said()
    {
        Found(Calm, now: Morning.AddDays(8)).ShouldBe([Check.Late]);
        Found(Calm, now: Morning.AddDays(7)).ShouldBeEmpty();
        Found(Calm, signatures: [Signed(Ada, Means.Paper, Morning.AddDays(9), ""), Signed(Ben, Means.Account, Morning, "two")]).ShouldBe([Check.Late]);
    }

    private static HalfFacts Half() => new(
        Promo,
        Tuesday,
        DayPart.Morning,
        true,
        [new ExpectedPerson(Ada, "Ada Un", "un ada", ""), new ExpectedPerson(Ben, "Ben Deux", "deux ben", "")],
        new Dictionary<Guid, MemberCard> { [Ada] = new(Ada, "Ada", "Un", "un ada", Role.Trainee), [Ben] = new(Ben, "Ben", "Deux", "deux ben", Role.Trainee) },
        [Session],
        [new HalfLeader(Lead, "Lou Martin")]);

    private SheetSignature Signed(Guid person, Means means, DateTime at, string device) => new(Guid.CreateVersion7(), sheet, person, Place.Trainee, means, at) { Device = device };

    private Check[] Found(SheetAround around, HalfFacts? half = null, SheetSignature? more = null, IReadOnlyList<SheetSignature>? signatures = null, IReadOnlyList<SheetEntry>? entries = null, DateTime? now = null)
    {
        var all = (signatures ?? [Signed(Ada, Means.Account, Morning, "one"), Signed(Ben, Means.Account, Morning, "two")]).ToList();
        if (more is not null)
            all.Add(more);
        return [.. SheetChecks.Of(SheetFacts.Of(half ?? Half(), sheet, [.. entries ?? []], all), around, now ?? Morning).Select(one => one.Check).Distinct()];
    }
}
