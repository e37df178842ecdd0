using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using static Cohort.UnitTests.Curriculum.Boards;

namespace Cohort.UnitTests.Curriculum;

public sealed class HoursLedgerTests
{
    private static readonly BoardWorkshop Done = Workshop(210, WorkshopState.Held).At(Monday, DayPart.Morning, 540);
    private static readonly BoardWorkshop Coming = Workshop(210).At(Monday, DayPart.Afternoon, 825).At(Monday.AddDays(7), DayPart.Morning, 540) with { Minutes = 420 };
    private static readonly BoardWorkshop Away = Workshop(120, modality: Modality.InStructure).At(Monday.AddDays(2), DayPart.Morning, 540);
    private static readonly ProgrammeBoard Board = new([Done, Coming with { Shares = [new BoardShare(Coming.Id, Coming.Shares[0].NodeId, 420, 0)] }, Away, Workshop(90, WorkshopState.Draft).At(Monday.AddDays(1), DayPart.Morning, 540), Workshop(60, WorkshopState.Cancelled)]);

    [Fact]
    public void Held_and_planned_stay_apart_and_drafts_cancelled_and_structure_count_in_neither()
    {
        var hours = HoursLedger.Of(Board, Promo);
        (hours.Held, hours.Planned, hours.Structure, hours.Left, hours.Beyond).ShouldBe((210, 420, 120, 210, 0));
        hours.Of(Modality.OnSite).ShouldBe(630);
    }

    [Fact]
    public void Each_week_and_each_competence_gets_its_own_and_one_without_an_hour_is_there_too()
    {
        var card = new CompetenceCard(Coming.Shares[0].NodeId, "A1", "a", "1", "", "", "", 600);
        var empty = card with { NodeId = Guid.NewGuid(), Mark = "A2" };
        var lines = HoursLedger.Of(Board, Promo).Coverage([card, empty]);
        lines[0].Weeks.ShouldBe([210, 210]);
        (lines[0].Held, lines[0].Planned).ShouldBe((0, 420));
        lines[1].Placed.ShouldBe(0);
    }

    [Fact]
    public void The_burn_up_cumulates() =>
        HoursLedger.Of(Board, Promo).BurnUp().ShouldBe([(210, 420), (210, 630)]);

    [Fact]
    public void An_individual_path_takes_away_what_is_excused_and_adds_what_is_followed_elsewhere()
    {
        var path = new PathCard(Guid.NewGuid(), 600, Monday.AddDays(1), [
            new PathStep(Monday.AddDays(7), DayPart.Morning, PathKind.Elsewhere, 180),
            new PathStep(Monday.AddDays(8), DayPart.Morning, PathKind.Added, 60)]);
        var hours = HoursLedger.Of(Board, Promo, path);
        (hours.Held, hours.Planned, hours.Target).ShouldBe((0, 240, 600));
    }

    [Fact]
    public void What_the_sheets_prove_is_spread_over_what_was_taught_and_what_was_held_without_a_sheet_is_said()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var held = Done with { Shares = [new BoardShare(Done.Id, first, 140, 140), new BoardShare(Done.Id, second, 70, 70)] };
        var later = Workshop(120, WorkshopState.Held).At(Monday.AddDays(1), DayPart.Morning, 540);
        var board = new ProgrammeBoard([held, later]);
        var card = new CompetenceCard(first, "A1", "a", "1", "", "", "", 600);
        var hours = HoursLedger.Of(board, Promo, [new SignedTime(Monday, DayPart.Morning, 150), new SignedTime(Monday.AddDays(7), DayPart.Morning, 60)]);
        (hours.Held, hours.Signed, hours.Unsigned).ShouldBe((330, 210, 120));
        hours.Coverage([card, card with { NodeId = second }, card with { NodeId = later.Shares[0].NodeId }]).Select(one => one.Signed).ShouldBe([100, 50, 0]);
    }

    [Fact]
    public void A_half_day_of_which_everybody_was_absent_is_proved_empty_and_owes_nothing()
    {
        var hours = HoursLedger.Of(Board, Promo, [new SignedTime(Monday, DayPart.Morning, 0)]);
        (hours.Held, hours.Signed, hours.Unsigned).ShouldBe((210, 0, 0));
    }

    [Fact]
    public void A_competence_is_never_proved_for_longer_than_it_was_taught()
    {
        var card = new CompetenceCard(Done.Shares[0].NodeId, "A1", "a", "1", "", "", "", 600);
        var hours = HoursLedger.Of(Board, Promo, [new SignedTime(Monday, DayPart.Morning, 240)]);
        (hours.Signed, hours.Coverage([card])[0].Signed).ShouldBe((240, 210));
    }

    [Fact]
    public void A_snapshot_gives_a_workshop_back_as_it_stood()
    {
        var workshop = new Workshop(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), DateTime.UnixEpoch) { Doing = "Été, œuvre « “” »", Minutes = 210, State = WorkshopState.Planned };
        workshop.Name("Avant");
        workshop.SetSlots([Slot(Done, Monday, DayPart.Morning, 540, 210)]);
        workshop.SetShares([(Guid.NewGuid(), 210, 0)]);
        workshop.Items.Add(new WorkshopItem(workshop.Id, 0, "Accueil", 540, 15));
        var before = WorkshopSnapshot.Of(workshop);
        workshop.Name("Après");
        workshop.Slots.Clear();
        workshop.Items.Clear();
        WorkshopSnapshot.Read(before).Restore(workshop);
        WorkshopSnapshot.Of(workshop).ShouldBe(before);
    }
}
