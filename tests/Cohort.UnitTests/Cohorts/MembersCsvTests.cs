using System.Text;
using Cohort.Cohorts.Model.Members;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Cohorts;

public sealed class MembersCsvTests
{
    [Theory]
    [InlineData("Prénom;Nom;Courriel;Rôle\nLéa;Martin;LEA@Exemple.fr ;apprenante")]
    [InlineData("PRENOM,NOM,E-MAIL,ROLE\r\nLéa,Martin,lea@exemple.fr,trainee\r\n")]
    [InlineData("first name\tlast name\temail\nLéa\tMartin\tlea@exemple.fr")]
    [InlineData("Mail;Family Name;Given Name;Téléphone\nlea@exemple.fr;\" Martin \";Léa;06")]
    [InlineData("\n\nprénom;nom;mail\n\nLéa;Martin;lea@exemple.fr\n;;\n")]
    public void French_and_English_headers_and_three_separators_are_read(string text)
    {
        var line = Read(text).Lines.ShouldHaveSingleItem();

        line.ShouldBe(new MembersCsvLine(line.Number, "Léa", "Martin", "lea@exemple.fr", "Trainee", MembersLineProblem.None));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void Usual_encodings_are_read(string encoding, bool withBom)
    {
        var chosen = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. withBom ? chosen.GetPreamble() : [], .. chosen.GetBytes("Prénom;Nom;Courriel\nZoë;Œuvrard;z@exemple.fr")];

        var line = MembersCsv.Read(new MemoryStream(bytes)).Lines.ShouldHaveSingleItem();

        line.GivenName.ShouldBe("Zoë");
        line.FamilyName.ShouldBe("Œuvrard");
    }

    [Theory]
    [InlineData("", "Trainee")]
    [InlineData("Apprenant(e)", "Trainee")]
    [InlineData("apprenant·e", "Trainee")]
    [InlineData("Stagiaire", "Trainee")]
    [InlineData("LEARNER", "Trainee")]
    [InlineData("formatrice", "Trainer")]
    [InlineData("Formateur", "Trainer")]
    [InlineData("formateur·rice", "Trainer")]
    [InlineData("Trainer", "Trainer")]
    [InlineData("Tutéur", "Tutor")]
    [InlineData("tutrice", "Tutor")]
    [InlineData("tutor", "Tutor")]
    public void Role_words_are_understood(string word, string role) =>
        Read($"prénom;nom;mail;rôle\nA;B;a@b.fr;{word}").Lines.Single().Role.ShouldBe(role);

    [Theory]
    [InlineData("A;B;a@b.fr;coordinateur", nameof(MembersLineProblem.UnknownRole))]
    [InlineData("A;B;a@b.fr;coordinator", nameof(MembersLineProblem.UnknownRole))]
    [InlineData("A;B;a@b.fr;***", nameof(MembersLineProblem.UnknownRole))]
    [InlineData(";B;a@b.fr;", nameof(MembersLineProblem.MissingName))]
    [InlineData("A;  ;a@b.fr;", nameof(MembersLineProblem.MissingName))]
    [InlineData("A;B", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;a.b.fr", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;a@b", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;a@@b.fr", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;léa@b.fr", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;a@b.fr, c@d.fr", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;Léa <a@b.fr>", nameof(MembersLineProblem.BadEmail))]
    [InlineData("A;B;\"a@b.fr\nBcc: x@y.fr\"", nameof(MembersLineProblem.BadEmail))]
    public void A_bad_line_says_why(string line, string problem)
    {
        var read = Read($"prénom;nom;mail;rôle\n{line}").Lines.ShouldHaveSingleItem();

        read.Problem.ShouldBe(Enum.Parse<MembersLineProblem>(problem));
        read.Number.ShouldBe(2);
    }

    [Fact]
    public void An_over_long_value_is_a_problem_and_is_cut()
    {
        var line = Read($"prénom;nom;mail\n{new string('é', 81)};B;a@b.fr").Lines.Single();

        line.Problem.ShouldBe(MembersLineProblem.TooLong);
        line.GivenName.Length.ShouldBe(MembersCsv.MaxName);
    }

    [Fact]
    public void The_second_line_with_an_address_is_a_duplicate_unless_the_first_was_bad()
    {
        var lines = Read("prénom;nom;mail\n;B;a@b.fr\nA;B;A@b.fr\nA;C;a@B.fr").Lines;

        lines.Select(line => line.Problem).ShouldBe(
            [MembersLineProblem.MissingName, MembersLineProblem.None, MembersLineProblem.DuplicateInFile]);
        lines.Select(line => line.Number).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public void A_cell_exported_against_formulas_reads_back() =>
        Read("prénom;nom;mail\n'=A;'-B;a@b.fr").Lines.Single().GivenName.ShouldBe("=A");

    private static MembersCsvResult Read(string text) => MembersCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
