using System.Text;
using Cohort.Cohorts.Model.Members;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Cohorts;

public sealed class MembersCsvHostileTests
{
    private const string Header = "prénom;nom;mail\n";

    [Theory]
    [InlineData("", nameof(MembersFileProblem.Empty))]
    [InlineData(" \r\n\t ", nameof(MembersFileProblem.Empty))]
    [InlineData("prénom;nom;mail", nameof(MembersFileProblem.Empty))]
    [InlineData("Léa;Martin;lea@exemple.fr", nameof(MembersFileProblem.NoHeader))]
    [InlineData("prénom;mail\nA;a@b.fr", nameof(MembersFileProblem.NoHeader))]
    [InlineData("%PDF-1.7", nameof(MembersFileProblem.NotText))]
    [InlineData("PK\u0003\u0004xlsx", nameof(MembersFileProblem.NotText))]
    [InlineData("prénom;nom;mail\nA\0;B;a@b.fr", nameof(MembersFileProblem.NotText))]
    public void A_file_that_is_no_list_says_why(string text, string problem)
    {
        var result = MembersCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        result.FileProblem.ShouldBe(Enum.Parse<MembersFileProblem>(problem));
        result.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void The_limits_are_exact()
    {
        Lines(MembersCsv.MaxLines).FileProblem.ShouldBe(MembersFileProblem.None);
        Lines(MembersCsv.MaxLines + 1).FileProblem.ShouldBe(MembersFileProblem.TooManyLines);
        Bytes(MembersCsv.MaxBytes).FileProblem.ShouldBe(MembersFileProblem.None);
        Bytes(MembersCsv.MaxBytes + 1).FileProblem.ShouldBe(MembersFileProblem.TooLarge);
    }

    [Fact]
    public void A_quote_that_is_never_closed_spoils_its_line_only_after_it()
    {
        var result = MembersCsv.Read(Stream(Header + "A;B;a@b.fr\n\"A;B;c@d.fr\nE;F;e@f.fr"));

        result.FileProblem.ShouldBe(MembersFileProblem.None);
        result.Lines[0].Problem.ShouldBe(MembersLineProblem.None);
        result.Lines[1].Problem.ShouldNotBe(MembersLineProblem.None);
    }

    [Fact]
    public void A_very_long_address_is_judged_quickly()
    {
        var local = string.Concat(Enumerable.Repeat("a.-", 20));
        var domain = string.Concat(Enumerable.Repeat("a-", 90));

        MembersCsv.Read(Stream($"{Header}A;B;{local}x@{domain}")).Lines.Single().Problem.ShouldBe(MembersLineProblem.BadEmail);
    }

    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        var bytes = ArbMap.Default.ArbFor<byte[]>();

        Prop.ForAll(bytes, noise => Survives(noise) && Survives([.. Encoding.UTF8.GetBytes(Header), .. noise])
            && Survives([0xFF, 0xFE, .. noise]) && Survives([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Header), .. noise]))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_arrangement_of_signs_makes_the_reader_throw_or_yield_a_bad_line_as_good()
    {
        var cells = Gen.Elements("A", "\"", "\"\"", ";", ",", "\t", "\n", "\r", "a@b.fr", "'", "=", "é", "\u0301", "\uFFFE", "\uFFFF", "😀", "tuteur");
        var text = cells.ListOf().Select(string.Concat);

        Prop.ForAll(text.ToArbitrary(), noise => MembersCsv.Read(Stream(Header + noise)).Lines
            .Where(line => line.Problem == MembersLineProblem.None)
            .All(line => line is { GivenName.Length: > 0, FamilyName.Length: > 0, Role.Length: > 0 }
                && line.Email.Contains('@', StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();
    }

    private static bool Survives(byte[] bytes) => MembersCsv.Read(new MemoryStream(bytes)).Lines.Count <= MembersCsv.MaxLines;

    private static MembersCsvResult Lines(int count) =>
        MembersCsv.Read(Stream(Header + string.Concat(Enumerable.Range(0, count).Select(i => $"A;B;a{i}@b.fr\n"))));

    private static MembersCsvResult Bytes(int count)
    {
        var start = Encoding.UTF8.GetBytes(Header + "A;B;a@b.fr\n");
        var bytes = new byte[count];
        bytes.AsSpan().Fill((byte)'\n');
        start.CopyTo(bytes, 0);
        return MembersCsv.Read(new MemoryStream(bytes));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
