using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Attendance;

public sealed class RegisterCheckTests
{
    [Fact]
    public void What_nobody_touched_is_intact()
    {
        using var register = SomeRegister.Of(3);
        register.Correct(register.Links[1]);
        register.Check(new PrintedHash(2, register.Links[1].Hash[..12])).IsIntact.ShouldBeTrue();
        RegisterCheck.Of([], register.Verify, []).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public void The_line_that_was_changed_is_told_by_name()
    {
        using var register = SomeRegister.Of(3);
        Touch(register, 2, one => one with { Content = one.Content!.Replace("\"mark\":\"Absent\"", "\"mark\":\"Signed\"", StringComparison.Ordinal) });
        register.Check().Faults.ShouldBe(["Sheet 2 (2026-11-24, morning): the line of Łukasz Ğ was changed after the seal."]);
    }

    [Fact]
    public void A_content_changed_with_the_hash_of_its_line_or_beside_the_lines_is_told()
    {
        using var register = SomeRegister.Of(2);
        Touch(register, 1, one => one with { Content = one.Content!.Replace("\"startsAt\":540", "\"startsAt\":480", StringComparison.Ordinal) });
        register.Check().Faults.ShouldHaveSingleItem().ShouldContain("beside the lines");
    }

    [Fact]
    public void A_sheet_that_was_removed_leaves_a_gap_and_one_that_stands_twice_is_told()
    {
        using var register = SomeRegister.Of(4);
        register.Links.RemoveAt(1);
        register.Check().Faults.ShouldBe(["Number 2 is missing: it was removed."]);
        register.Links.Add(register.Links[0]);
        register.Check().Faults.ShouldContain("Number 1 stands twice.");
        register.Links.RemoveAll(one => one.Number == 1);
        register.Check().Faults.ShouldBe(["Numbers 1 to 2 are missing: they were removed."]);
    }

    [Fact]
    public void Hashes_made_again_without_the_key_are_told_by_the_signatures_and_with_it_by_a_paper_alone()
    {
        using var register = SomeRegister.Of(3);
        var printed = new PrintedHash(3, register.Links[2].Hash[..12]);
        var former = register.Links.ToList();
        register.Rewrite(2, one => one with { StartsAt = 480 });
        register.Check().IsIntact.ShouldBeTrue();
        register.Check(printed).Faults.ShouldHaveSingleItem().ShouldContain("the sheet was exchanged or rewritten");
        for (var index = 0; index < former.Count; index++)
            register.Links[index] = register.Links[index] with { Signature = former[index].Signature };
        register.Check().Faults.Count(one => one.Contains("its signature is not", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void One_link_exchanged_breaks_the_chain_and_a_changed_instant_its_own_hash()
    {
        using var register = SomeRegister.Of(3);
        using var other = SomeRegister.Of(3);
        Touch(register, 3, one => one with { At = one.At.AddDays(-30) });
        register.Check().Faults.ShouldHaveSingleItem().ShouldContain("do not make its hash");
        register.Links[1] = other.Links[1];
        register.Check().Faults.ShouldContain(one => one.StartsWith("Sheet 2", StringComparison.Ordinal) && one.Contains("does not follow", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tail_that_was_cut_is_told_by_a_paper()
    {
        using var register = SomeRegister.Of(3);
        var printed = new PrintedHash(3, register.Links[2].Hash);
        register.Links.RemoveAt(2);
        register.Check().IsIntact.ShouldBeTrue();
        register.Check(printed).Faults.ShouldBe(["Number 3 was printed, and the register ends at 2: its tail was cut."]);
    }

    [Fact]
    public void What_was_erased_in_its_time_is_noted_with_its_hash_and_what_only_vanished_is_a_fault()
    {
        using var register = SomeRegister.Of(2);
        Touch(register, 1, one => one with { Content = null, Without = Without.Erased });
        var verdict = register.Check();
        verdict.IsIntact.ShouldBeTrue();
        verdict.Notes.ShouldHaveSingleItem().ShouldContain(register.Links[0].ContentHash);
        Touch(register, 1, one => one with { Without = null });
        register.Check().Faults.ShouldHaveSingleItem().ShouldContain("content is missing");
    }

    [Fact]
    public void A_sheet_hung_to_another_promo_and_a_correction_hung_to_another_sheet_are_told()
    {
        using var register = SomeRegister.Of(2);
        register.Correct(register.Links[0]);
        Touch(register, 3, one => one with { Sheet = register.Links[1].Sheet });
        register.Check().Faults.ShouldHaveSingleItem().ShouldContain("hung to another one");
        Touch(register, 2, one => one with { Cohort = SomeRegister.Jura });
        register.Check().Faults.ShouldContain(one => one.Contains("another promo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_was_withdrawn_is_held_by_a_later_signature_but_not_at_the_end()
    {
        using var register = SomeRegister.Of(2);
        register.Key = "20270101";
        register.Seal(SomeRegister.Ain);
        register.Withdraw("20261124");
        var verdict = register.Check();
        verdict.IsIntact.ShouldBeTrue();
        verdict.Notes.ShouldHaveSingleItem().ShouldContain("the signature of number 3 holds them");
        register.Links.RemoveAt(2);
        register.Check().Faults.Count.ShouldBe(2);
    }

    [Fact]
    public void The_row_that_was_edited_is_told_by_name_with_what_differs()
    {
        using var register = SomeRegister.Of(1);
        var link = register.Links[0];
        register.Correct(link);
        var content = link.AsSheet!;
        var rows = content.Lines.Select(one => new SealedLine(1, link.Sheet!.Value, SomeRegister.Ain, one.Person, content.Date, DayPart.Morning) { Mark = one.Mark, Minutes = one.Minutes, Expected = 210 }).ToList();
        (rows[0].Mark, rows[0].Minutes, rows[0].IsJustified, rows[0].CorrectedIn) = (Mark.Absent, 0, true, 2);
        Repeated.Faults(register.Links, rows).ShouldBeEmpty();
        rows[1].Minutes = 210;
        Repeated.Faults(register.Links, rows).ShouldBe(["Sheet 1, Łukasz Ğ: the table says 210 where the register says 0 (minutes); somebody edited the row."]);
        Repeated.Faults(register.Links, rows.Take(1)).ShouldHaveSingleItem().ShouldContain("is gone from the table");
        Repeated.Faults([], rows).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Fatou Diallo", "Fatou D.")]
    [InlineData("Anne Marie Le Goff", "Anne G.")]
    [InlineData("Zoé Élan", "Zoé É.")]
    [InlineData("Fatou", "Fatou")]
    [InlineData("", "")]
    public void Strangers_read_a_given_name_and_an_initial(string name, string shown) => ShortName.Of(name).ShouldBe(shown);

    private static void Touch(SomeRegister register, int number, Func<RegisterLink, RegisterLink> change) =>
        register.Links[number - 1] = change(register.Links[number - 1]);
}
