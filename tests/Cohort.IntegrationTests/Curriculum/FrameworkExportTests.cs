using System.Text;
using System.Text.Json;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>What goes out comes back in as it was.</summary>
public sealed class FrameworkExportTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Package = """
        {"CFPackage":{"CFDocument":{"identifier":"7d0f2a90-1111-4222-8333-944445555666","uri":"https://example.org/d","creator":"Us","title":"Deep","lastChangeDateTime":"2026-01-01T00:00:00+00:00","colour":"blue"},
        "CFItems":[{"identifier":"7d0f2a90-0000-4000-8000-000000000001","uri":"https://example.org/1","fullStatement":"Group","humanCodingScheme":"G","lastChangeDateTime":"2026-01-01T00:00:00+00:00"},
        {"identifier":"7d0f2a90-0000-4000-8000-000000000002","uri":"https://example.org/2","fullStatement":"Does <b>it</b> 𝑑","humanCodingScheme":"G.1","smell":"rose","lastChangeDateTime":"2026-01-01T00:00:00+00:00"},
        {"identifier":"7d0f2a90-0000-4000-8000-000000000003","uri":"https://example.org/3","fullStatement":"In detail","lastChangeDateTime":"2026-01-01T00:00:00+00:00"}],
        "CFAssociations":[{"identifier":"7d0f2a90-0000-4000-8000-00000000000a","uri":"https://example.org/a","associationType":"isChildOf","sequenceNumber":"1","originNodeURI":{"title":"x","identifier":"7D0F2A90-0000-4000-8000-000000000002","uri":"https://example.org/2"},"destinationNodeURI":{"title":"y","identifier":"7d0f2a90-0000-4000-8000-000000000001","uri":"https://example.org/1"},"lastChangeDateTime":"2026-01-01T00:00:00+00:00"},
        {"identifier":"7d0f2a90-0000-4000-8000-00000000000b","uri":"https://example.org/b","associationType":"isChildOf","originNodeURI":{"title":"x","identifier":"7d0f2a90-0000-4000-8000-000000000003","uri":"https://example.org/3"},"destinationNodeURI":{"title":"y","identifier":"7d0f2a90-0000-4000-8000-000000000002","uri":"https://example.org/2"},"lastChangeDateTime":"2026-01-01T00:00:00+00:00"},
        {"identifier":"7d0f2a90-0000-4000-8000-00000000000c","uri":"https://example.org/c","associationType":"exactMatchOf","originNodeURI":{"title":"x","identifier":"7d0f2a90-0000-4000-8000-000000000002","uri":"https://example.org/2"},"destinationNodeURI":{"title":"y","identifier":"99999999-0000-4000-8000-000000000001","uri":"https://elsewhere.example/1"},"lastChangeDateTime":"2026-01-01T00:00:00+00:00"}]}}
        """;

    [Fact]
    public async Task A_package_goes_round_and_loses_nothing()
    {
        var first = await host.AsHouse(new ImportFramework(new FrameworkSource(Encoding.UTF8.GetBytes(Package))));
        first.NotTaken.ShouldBeEmpty();
        first.Kept.ShouldBe(["CFDocument.colour", "CFItems[].smell"], ignoreOrder: true);
        foreach (var format in new[] { FrameworkFormat.Case, FrameworkFormat.Csv })
        {
            var file = await host.AsHouse(new ExportFramework(first.Code, format, "https://cohort.example"));
            var again = await host.AsHouse(new PreviewFramework(new FrameworkSource(file.Content)));
            again.IsKnown.ShouldBeTrue();
            again.NotTaken.ShouldBeEmpty();
            again.ChangesNothing.ShouldBeTrue($"{format}: {string.Join(" | ", again.Created.Concat(again.Changed).Concat(again.Moved).Concat(again.Retired))} links {again.Links}");
        }

        var text = Encoding.UTF8.GetString((await host.AsHouse(new ExportFramework(first.Code, FrameworkFormat.Case, "https://cohort.example"))).Content);
        text.ShouldContain("rose");
        text.ShouldContain("blue");
        text.ShouldContain("elsewhere.example");
        text.ShouldContain("https://example.org/2");
        Encoding.UTF8.GetString((await host.AsHouse(new ExportFramework(first.Code, FrameworkFormat.Markdown, ""))).Content).ShouldNotContain("<b>");
    }

    [Fact]
    public async Task What_ships_goes_out_with_addresses_of_this_site_and_comes_back()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var answer = await trainer.Get($"/frameworks/{known.Framework}?handler=Export&format=Case");
        answer.Raw.Content.Headers.ContentDisposition!.FileName.ShouldBe("rncp40695.json");
        using var json = JsonDocument.Parse(answer.Text);
        var uris = json.RootElement.GetProperty("CFItems").EnumerateArray().Select(one => one.GetProperty("uri").GetString()!).ToList();
        uris.Count.ShouldBeGreaterThan(5);
        // Each address leads to the node, and not beside it.
        (await trainer.Get(new Uri(uris[1]).AbsolutePath)).Code.ShouldBe(200);
        var again = await host.AsHouse(new PreviewFramework(new FrameworkSource(Encoding.UTF8.GetBytes(answer.Text))));
        again.ChangesNothing.ShouldBeTrue(string.Join(" | ", again.Created.Concat(again.Changed).Concat(again.Moved).Concat(again.Retired)) + $" links {again.Links}");
    }

    [Fact]
    public async Task A_link_finds_its_end_when_the_other_framework_comes()
    {
        await host.AsHouse(new ImportFramework(new FrameworkSource(Encoding.UTF8.GetBytes(Package.Replace("7d0f2a90", "7d0f2a91", StringComparison.OrdinalIgnoreCase).Replace("99999999", "99999998", StringComparison.Ordinal)))));
        (await Open()).ShouldBe(1);
        await host.AsHouse(new ImportFramework(new FrameworkSource(Encoding.UTF8.GetBytes("""
            {"CFDocument":{"identifier":"7d0f2a92-1111-4222-8333-944445555666","uri":"u","creator":"c","title":"Later","lastChangeDateTime":"2026-01-01T00:00:00+00:00"},"CFItems":[{"identifier":"99999998-0000-4000-8000-000000000001","uri":"u1","fullStatement":"Elsewhere","lastChangeDateTime":"2026-01-01T00:00:00+00:00"}]}
            """))));
        (await Open()).ShouldBe(0);

        Task<int> Open() => host.Read(db => db.Set<FrameworkLink>().CountAsync(one => one.To.StartsWith("99999998") && one.ToNodeId == null));
    }
}
