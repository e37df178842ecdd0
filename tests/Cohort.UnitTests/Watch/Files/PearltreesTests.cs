using System.Text;
using Cohort.Watch.Model.Files;

namespace Cohort.UnitTests.Watch.Files;

/// <summary>The RDF export of Pearltrees, in both of its forms.</summary>
public sealed class PearltreesTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/passwd">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:dcterms="http://purl.org/dc/elements/1.1/" xmlns:pt="http://www.pearltrees.com/rdf/0.1/#">""";

    private const string Trees = """
        <pt:Tree rdf:about="http://www.pearltrees.com/ana"><dcterms:title><![CDATA[Ana & co]]></dcterms:title><pt:treeId>1</pt:treeId><pt:privacy>0</pt:privacy></pt:Tree>
        <pt:Tree rdf:about="http://www.pearltrees.com/ana/id2"><dcterms:title><![CDATA[Veille]]></dcterms:title><pt:treeId>2</pt:treeId><pt:privacy>1</pt:privacy></pt:Tree>
        <pt:RefPearl rdf:about="http://www.pearltrees.com/ana#pearl10"><dcterms:title>Veille</dcterms:title><rdfs:seeAlso rdf:resource="http://www.pearltrees.com/ana/id2"/><pt:parentTree rdf:resource="http://www.pearltrees.com/ana"/></pt:RefPearl>
        <pt:RootPearl rdf:about="http://www.pearltrees.com/ana#pearl1"><pt:parentTree rdf:resource="http://www.pearltrees.com/ana"/></pt:RootPearl>
        """;

    [Theory]
    [InlineData("<pt:posOrder>{0}</pt:posOrder>")]
    [InlineData("<pt:leftPos>{0}</pt:leftPos><pt:rightPos>99</pt:rightPos>")]
    public void Collections_are_folders_and_pearls_keep_their_order_notes_and_dates(string form)
    {
        string At(int position) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, position);
        var read = Read(Head + Trees + $"""
            <pt:PagePearl rdf:about="http://www.pearltrees.com/ana/id2#pearl12"><dcterms:title><![CDATA[Deux <b>]]></dcterms:title><dcterms:identifier>https://two.example/?a=1&amp;b=2</dcterms:identifier><pt:parentTree rdf:resource="http://www.pearltrees.com/ana/id2"/><pt:inTreeSinceDate>2013-02-03T10:11:12</pt:inTreeSinceDate>{At(4)}</pt:PagePearl>
            <pt:PagePearl rdf:about="http://www.pearltrees.com/ana/id2#pearl11"><dcterms:title>Un &x;</dcterms:title><dcterms:identifier>https://one.example/</dcterms:identifier><pt:parentTree rdf:resource="http://www.pearltrees.com/ana/id2"/>{At(2)}</pt:PagePearl>
            <pt:Note rdf:about="http://www.pearltrees.com/ana/id2#note1"><pt:noteText><![CDATA[À lire <b>vite</b>]]></pt:noteText><pt:parentPearl rdf:resource="http://www.pearltrees.com/ana/id2#pearl11"/></pt:Note>
            <pt:Note rdf:about="http://www.pearltrees.com/ana/id2#note2"><pt:noteText>Seule</pt:noteText><pt:parentTree rdf:resource="http://www.pearltrees.com/ana/id2"/></pt:Note>
            <pt:AliasPearl rdf:about="http://www.pearltrees.com/ana#pearl13"><dcterms:title>Celle de Bob</dcterms:title><rdfs:seeAlso rdf:resource="http://www.pearltrees.com/bob/id9"/><pt:parentTree rdf:resource="http://www.pearltrees.com/ana"/></pt:AliasPearl>
            </rdf:RDF>
            """);
        read.Format.ShouldBe(PearltreesReader.Format);
        read.Links.Select(one => one.Title).ShouldBe(["Un &x;", "Deux <b>"]);
        read.Links.ShouldAllBe(one => string.Join('/', one.Folder) == "Ana & co/Veille");
        read.Links[0].Notes.Single().Text.ShouldBe("À lire vite");
        (read.Links[1].Address, read.Links[1].AddedAt).ShouldBe(("https://two.example/?a=1&b=2", new DateTime(2013, 2, 3, 10, 11, 12, DateTimeKind.Utc)));
        read.Folders.Select(one => string.Join('/', one.Path)).ShouldBe(["Ana & co", "Ana & co/Veille"]);
        read.Faults.Select(one => one.Shown).ShouldBe(["Veille", "Seule", "Celle de Bob http://www.pearltrees.com/bob/id9"]);
    }

    [Fact]
    public void A_circle_a_cut_and_an_address_that_stays_there_break_nothing()
    {
        var circle = """
            <pt:RefPearl rdf:about="x#1"><rdfs:seeAlso rdf:resource="http://www.pearltrees.com/ana"/><pt:parentTree rdf:resource="http://www.pearltrees.com/ana/id2"/></pt:RefPearl>
            <pt:PagePearl rdf:about="x#2"><dcterms:title>Reste</dcterms:title><dcterms:identifier>https://www.pearltrees.com/ana/item123</dcterms:identifier></pt:PagePearl>
            <pt:PagePearl rdf:about="x#4"><dcterms:title>Non</dcterms:title><dcterms:identifier>javascript:alert(1)</dcterms:identifier>
            <pt:PagePearl rdf:about="x#3"><dcterms:title>Coupé</dcterms:title><dcterms:identifier>https://cut.example/</dcterms:identifier><pt:parentTree rdf:resource="http://www.pearltrees.com/ana/id2"/><pt:inTree
            """;
        var read = Read(Head + Trees + circle);
        read.Links.Select(one => (one.Title, one.Address)).ShouldBe([("Coupé", "https://cut.example/")]);
        read.Faults.Count.ShouldBe(3);
    }

    private static FoundLinks Read(string text) => LinkFileReader.Read(Encoding.UTF8.GetBytes(text));
}
