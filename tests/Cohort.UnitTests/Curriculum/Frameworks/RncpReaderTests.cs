using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class RncpReaderTests
{
    private const string Name = "rncp-two-TP-fiches-without-partenaires.xml";

    [SampleFact]
    public void Of_several_fiches_one_must_be_asked_for() =>
        Read(Sample(Name)).Choices.ShouldBe([new FileChoice("RNCP37674", "Développeur web et web mobile"), new FileChoice("RNCP37873", "Concepteur développeur d'applications")]);

    [SampleFact]
    public void A_fiche_is_read_with_its_blocks_and_competences()
    {
        var file = Whole(Sample(Name), "rncp37674");

        (file.Format, file.Identifier, file.Code, file.Title, file.Predecessor).ShouldBe((FileFormat.Rncp, "RNCP37674", "RNCP37674", "Développeur web et web mobile", "RNCP31114"));
        (file.ValidFrom, file.ValidTo).ShouldBe((new DateOnly(2023, 9, 1), new DateOnly(2028, 9, 1)));
        file.Nodes.Select(one => (one.Code, one.Statement)).ShouldBe([
            ("RNCP37674BC01", "Développer la partie front-end d'une application web ou web mobile sécurisée"),
            ("1.1", "Installer et configurer son environnement de travail en fonction du projet web ou web mobile"),
            ("1.2", "Maquetter des interfaces utilisateur web ou web mobile"),
            ("1.3", "Réaliser des interfaces utilisateur statiques web ou web mobile"),
            ("1.4", "Développer la partie dynamique des interfaces utilisateur web ou web mobile"),
            ("RNCP37674BC02", "Développer la partie back-end d'une application web ou web mobile sécurisée"),
            ("2.1", "Mettre en place une base de données relationnelle"),
            ("2.2", "Développer des composants d'accès aux données SQL et NoSQL"),
            ("2.3", "Développer des composants métier coté serveur"),
            ("2.4", "Documenter le déploiement d'une application dynamique web ou web mobile")]);
        file.Nodes[1].Identifier.ShouldBe("RNCP37674BC01/1");
        file.Nodes[0].Notes.ShouldStartWith("Présentation d'un projet réalisé en amont de la session");
        file.Links.Select(one => (one.Type, one.From, one.To)).ShouldBe([
            ("ext:correspondance", "RNCP37674", "RNCP31114"),
            ("exactMatchOf", "RNCP37674BC01", "RNCP31114BC01"),
            ("exactMatchOf", "RNCP37674BC02", "RNCP31114BC02")]);
        file.Kept.ShouldContain("\"rncp:ACTIF\":\"Oui\"");
        file.Kept.ShouldContain("\"rncp:CODES_ROME\":\"<ROME><CODE>M1805</CODE>");
    }

    [SampleFact]
    public void The_other_fiche_is_read_too()
    {
        var file = Whole(Sample(Name), "RNCP37873");

        file.Nodes.Select(one => one.Code).ShouldBe([
            "RNCP37873BC01", "1.1", "1.2", "1.3", "1.4", "RNCP37873BC02", "2.1", "2.2", "2.3", "2.4", "RNCP37873BC03", "3.1", "3.2", "3.3"]);
        file.Nodes[1].Statement.ShouldBe("Installer et configurer son environnement de travail en fonction du projet");
        file.Nodes.Select(one => one.Kind).Distinct().ShouldBe([NodeKind.Block, NodeKind.Competence]);
        file.Links.Select(one => (one.From, one.To)).ShouldBe([("RNCP37873BC02", "RNCP31678BC02"), ("RNCP37873BC02", "RNCP31678BC03"), ("RNCP37873BC01", "RNCP31678BC01")]);
    }

    [SampleFact]
    public void A_fiche_that_is_not_there_is_told() =>
        Said(Read(Sample(Name), "RNCP1").Refused.ShouldNotBeNull()).ShouldBe("0: RNCP1 is not in this file");

    [Fact]
    public void A_block_code_of_its_own_is_told_apart_by_its_fiche_and_stands_once()
    {
        var reading = Read(Fiches(Fiche("RNCP1", Block("01", "Un", "- Lire ;\n- Écrire.") + Block("01", "Encore", "") + Block("", "Rien", ""))));

        reading.File.ShouldNotBeNull().Nodes.Select(one => (one.Identifier, one.Code)).ShouldBe([("RNCP1/01", "01"), ("RNCP1/01/1", "1.1"), ("RNCP1/01/2", "1.2")]);
        Said(reading.Problems).ShouldBe(["0RNCP1 BLOC_COMPETENCES[2]: The code 01 stands twice in this file", "0RNCP1 BLOC_COMPETENCES[3]: Rien has no code"]);
    }

    [Fact]
    public void Beyond_a_thousand_choices_the_others_are_counted()
    {
        var reading = Read(Fiches(string.Concat(Enumerable.Range(1, 1003).Select(one => Fiche($"RNCP{one}", "")))));

        reading.Choices.Count.ShouldBe(1000);
        Said(reading.Problems).ShouldBe(["0: This file holds 3 frameworks more than are shown"]);
    }

    [Theory]
    [InlineData("Lire  Écrire    Compter", "Lire", "Écrire", "Compter")]
    [InlineData("* Lire      * Écrire", "Lire", "Écrire")]
    [InlineData("- Lire ;\r\n- Écrire ;\r\n\r\n- Compter.", "Lire", "Écrire", "Compter")]
    [InlineData("•Lire •Écrire", "Lire", "Écrire")]
    [InlineData("1. Lire\n2) Écrire\n3.1 Compter\n4.2. Dire", "Lire", "Écrire", "Compter", "Dire")]
    [InlineData("Lire, écrire et compter - en 2 langues - auprès de 3.5 personnes etc.", "Lire, écrire et compter - en 2 langues - auprès de 3.5 personnes etc.")]
    [InlineData("12 mois de suivi", "12 mois de suivi")]
    [InlineData(" \n * \n ; ")]
    [InlineData("")]
    public void Competences_are_split_out_of_one_text(string text, params string[] competences) =>
        RncpCompetences.SplitCompetences(text).ShouldBe(competences);

    private static string Fiches(string fiches) => $"<?xml version='1.0' encoding='utf-8'?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>{fiches}</FICHES>";

    private static string Fiche(string number, string blocks) =>
        $"<FICHE><ID_FICHE>1</ID_FICHE><NUMERO_FICHE>{number}</NUMERO_FICHE><INTITULE>Titre</INTITULE><BLOCS_COMPETENCES>{blocks}</BLOCS_COMPETENCES></FICHE>";

    private static string Block(string code, string title, string list) =>
        $"<BLOC_COMPETENCES><CODE>{code}</CODE><LIBELLE>{title}</LIBELLE><LISTE_COMPETENCES>{list}</LISTE_COMPETENCES></BLOC_COMPETENCES>";
}
