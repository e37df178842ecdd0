using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Calendar;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.UnitTests.Alternance;

public sealed class PlacesRulesTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("73282932000074", true)]
    [InlineData("73282932000075", false)]
    [InlineData("7328293200007", false)]
    [InlineData("7328293200007A", false)]
    [InlineData("", false)]
    public void A_SIRET_holds_its_key(string digits, bool right) => Siret.IsRight(digits).ShouldBe(right);

    [Fact]
    public void A_week_is_where_it_is_spent_and_free_days_do_not_count()
    {
        StripView.Of([]).ShouldBe(WeekKind.Off);
        StripView.Of([At(0, HalfDayKind.Off)]).ShouldBe(WeekKind.Off);
        StripView.Of([At(0, HalfDayKind.Centre), At(1, HalfDayKind.Off)]).ShouldBe(WeekKind.Centre);
        StripView.Of([At(0, HalfDayKind.Structure)]).ShouldBe(WeekKind.Structure);
        StripView.Of([At(0, HalfDayKind.Structure), At(1, HalfDayKind.Centre)]).ShouldBe(WeekKind.Both);
        StripView.Around(Monday.AddDays(2), 1, 3, [At(0, HalfDayKind.Centre), At(7, HalfDayKind.Structure)]).Weeks
            .ShouldBe([(Monday.AddDays(-7), WeekKind.Off), (Monday, WeekKind.Centre), (Monday.AddDays(7), WeekKind.Structure)]);
    }

    [Fact]
    public void One_is_back_for_two_days_and_only_from_the_structure()
    {
        WhereHalf[] halves = [At(-3, HalfDayKind.Structure), At(0, HalfDayKind.Centre), At(1, HalfDayKind.Centre), At(2, HalfDayKind.Centre)];
        BackAtCentre.Is(halves, Monday).ShouldBeTrue();
        BackAtCentre.Is(halves, Monday.AddDays(1)).ShouldBeTrue();
        BackAtCentre.Is(halves, Monday.AddDays(2)).ShouldBeFalse();
        BackAtCentre.Is(halves, Monday.AddDays(-3)).ShouldBeFalse();
        BackAtCentre.Is([At(-9, HalfDayKind.Structure), At(0, HalfDayKind.Centre)], Monday).ShouldBeFalse();
        BackAtCentre.Is([At(0, HalfDayKind.Centre)], Monday).ShouldBeFalse();
    }

    [Fact]
    public void Of_several_days_only_those_of_the_calendar_are_meant_and_of_one_what_was_asked()
    {
        WhereHalf[] planned = [At(0, HalfDayKind.Centre), At(0, HalfDayKind.Centre, DayPart.Afternoon), At(4, HalfDayKind.Off), At(7, HalfDayKind.Centre)];
        Saying.Meant(planned, (Monday, DayPart.Afternoon), (Monday.AddDays(6), DayPart.Afternoon)).ShouldBe([(Monday, DayPart.Afternoon), (Monday.AddDays(4), DayPart.Morning)]);
        Saying.Meant(planned, (Monday, DayPart.Morning), (Monday.AddDays(7), DayPart.Morning)).Count.ShouldBe(4);
        Saying.Meant([], (Monday.AddDays(6), DayPart.Morning), (Monday.AddDays(6), DayPart.Afternoon)).Count.ShouldBe(2);
        Saying.Meant(planned, (Monday, DayPart.Morning), (Monday, DayPart.Morning)).ShouldBe([(Monday, DayPart.Morning)]);
    }

    [Fact]
    public void What_was_said_before_travels_in_an_address()
    {
        SaidBefore[] before = [new(Monday, DayPart.Morning, null, ""), new(Monday, DayPart.Afternoon, HalfDayKind.Structure, "Salon ; 100 % « été » & co")];
        SaidText.Read(Uri.UnescapeDataString(SaidText.Write(before)!)).ShouldBe(before);
        SaidText.Write(Enumerable.Repeat(new SaidBefore(Monday, DayPart.Morning, HalfDayKind.Off, new string('é', 120)), 9)).ShouldBeNull();
        foreach (var text in new[] { null, "", "20261123m", "20261123x1", "20261123m3", "20261323m1", "20261123m1;" })
            SaidText.Read(text).ShouldBeEmpty(text);
    }

    [Fact]
    public void Structures_are_close_by_status_and_by_words_that_say_something()
    {
        var mine = Make(StructureStatus.SocialCentre, "Parents, retraités", "Démarches en ligne");
        var close = Likeness.Of(mine, Make(StructureStatus.Library, "Les PARENTS d’élèves", "démarche administrative"));
        close.SameStatus.ShouldBeFalse();
        close.Shared.ShouldBe(["parents", "démarche"]);
        Likeness.Of(mine, Make(StructureStatus.SocialCentre, "", "")).Weight.ShouldBe(2);
        Likeness.Of(Make(StructureStatus.Other, "Tout public", ""), Make(StructureStatus.Other, "Tout public", "")).Weight.ShouldBe(0);
    }

    private static WhereHalf At(int day, HalfDayKind kind, DayPart part = DayPart.Morning) => new(Monday.AddDays(day), part, kind, IsException: false, "");

    private static Structure Make(StructureStatus status, string publics, string themes) => new(Guid.NewGuid(), "Une structure", Guid.NewGuid(), DateTime.UnixEpoch) { Status = status, Publics = publics, Themes = themes };
}
