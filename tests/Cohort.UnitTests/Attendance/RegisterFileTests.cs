using System.Text;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;

namespace Cohort.UnitTests.Attendance;

public sealed class RegisterFileTests
{
    [Fact]
    public void A_file_as_it_was_written_is_intact_and_one_of_a_promo_says_nothing_of_the_others()
    {
        using var register = SomeRegister.Of(2);
        register.Seal(SomeRegister.Jura);
        register.Correct(register.Links[0]);
        var whole = RegisterFile.Check(register.File(), [], []);
        (whole.IsIntact, whole.Links).ShouldBe((true, 4));
        var part = register.File(SomeRegister.Jura);
        part.ShouldNotContain(SomeRegister.Ain.ToString());
        part.Split("Fatou").Length.ShouldBe(2);
        RegisterFile.Check(part, [new PrintedHash(1, register.Links[0].Hash)], [register.Pem()]).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x20)]
    public void Any_flipped_byte_is_found(byte flip)
    {
        using var register = SomeRegister.Of(1);
        var file = Encoding.UTF8.GetBytes(register.File());
        var passed = new List<int>();
        for (var index = 0; index < file.Length; index++)
        {
            file[index] ^= flip;
            if (RegisterFile.Check(Encoding.UTF8.GetString(file), [], []).IsIntact)
                passed.Add(index);
            file[index] ^= flip;
        }

        passed.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_cut_anywhere_or_with_a_line_more_or_fewer_is_found()
    {
        using var register = SomeRegister.Of(3);
        var file = register.File();
        var lines = file.TrimEnd('\n').Split('\n');
        for (var length = 0; length < file.Length - 1; length += 7)
            RegisterFile.Check(file[..length], [], []).IsIntact.ShouldBeFalse();
        for (var index = 1; index < lines.Length; index++)
        {
            RegisterFile.Check(string.Join('\n', lines.Where((_, at) => at != index)) + "\n", [], []).IsIntact.ShouldBeFalse();
            RegisterFile.Check(string.Join('\n', [.. lines[..index], lines[index], .. lines[index..]]) + "\n", [], []).IsIntact.ShouldBeFalse();
        }

        RegisterFile.Check(file + lines[1] + "\n", [], []).IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_whole_file_made_with_other_keys_is_found_by_the_key_of_the_body_or_by_a_paper()
    {
        using var register = SomeRegister.Of(2);
        using var forged = SomeRegister.Of(2);
        var file = forged.File();
        var trusting = RegisterFile.Check(file, [], []);
        trusting.IsIntact.ShouldBeTrue();
        trusting.Notes.ShouldContain(one => one.Contains("--key", StringComparison.Ordinal));
        RegisterFile.Check(file, [], [register.Pem()]).IsIntact.ShouldBeFalse();
        RegisterFile.Check(file, [new PrintedHash(2, register.Links[1].Hash[..12])], []).IsIntact.ShouldBeFalse();
        RegisterFile.Check(register.File(), [], ["no key\n" + forged.Pem() + "\n" + register.Pem()]).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"format\":\"cohort-register-2\",\"keys\":[]}")]
    public void What_is_no_register_is_none(string text) => RegisterFile.Check(text, [], []).IsRegister.ShouldBeFalse();

    [Fact]
    public void What_is_nearly_a_register_is_told_and_never_falls_over()
    {
        const string Header = "{\"format\":\"cohort-register-1\",\"keys\":[null,{\"name\":null,\"pem\":null},{\"name\":\"a\",\"pem\":\"x\"}]}\n";
        foreach (var line in new[] { "null", "{}", "{\"number\":1}", "{\"hash\":null,\"lines\":[null]}", "[]", "{\"number\":1,\"kind\":\"Sheet\",\"content\":\"{\\\"lines\\\":[null]}\",\"contentHash\":\"\",\"previous\":\"\",\"hash\":\"\",\"key\":\"\",\"signature\":\"\"}" })
            RegisterFile.Check(Header + line + "\n", [], []).Faults.ShouldNotBeEmpty();
    }
}
