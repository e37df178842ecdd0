using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class PublicCheckTests
{
    [Fact]
    public async Task Whoever_holds_the_paper_reads_who_was_there_by_given_name_and_initial()
    {
        using var host = new CastHost();
        var links = await SomeSeals.Of(host, 2);
        using var anybody = Visitor.Of(host);
        var form = await anybody.Get("/check");
        var typed = $"{links[0].Hash[..6]} {links[0].Hash[6..12]}".ToUpperInvariant();
        var sent = await anybody.Send(form, "form", ("Form.Number", "1"), ("Form.Hash", typed));
        sent.Location.ShouldBe(AttendanceLinks.Check(1, links[0].Hash));
        var page = await anybody.Follow(sent);
        page.Code.ShouldBe(200);
        page.Page.QuerySelector(".state-good").ShouldNotBeNull();
        var content = Chained.Read<SheetContent>(links[0].Content)!;
        foreach (var line in content.Lines)
        {
            page.Text.ShouldNotContain(line.Name);
            page.Said("dl")!.ShouldContain(ShortName.Of(line.Name));
        }

        (await anybody.Get($"/check/1/{links[0].Hash}")).Code.ShouldBe(200);
        (await anybody.Get(AttendanceLinks.Check(2, links[1].Hash))).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_wrong_hash_an_unknown_number_and_a_correction_answer_alike()
    {
        using var host = new CastHost();
        var links = await SomeSeals.Of(host, 1);
        var correction = await SomeSeals.Correct(host, links[0]);
        var last = (await SomeSeals.Links(host))[^1];
        using var anybody = Visitor.Of(host);
        var answers = new List<Answer>();
        foreach (var path in new[] { $"/check/1/{links[0].Hash[..11]}", $"/check/1/{new string('0', 12)}", $"/check/7/{links[0].Hash}", $"/check/{correction.Number}/{last.Hash}", "/check/2147483647/000000000000", "/check/-1/000000000000" })
            answers.Add(await anybody.Get(path));
        answers.ShouldAllBe(one => one.Code == 404);
        answers.Select(one => one.Said("main")).Distinct().Count().ShouldBe(1);
        (await anybody.Send(await anybody.Get("/check"), "form", ("Form.Number", "1"), ("Form.Hash", "abc"))).Code.ShouldBe(422);
        var page = await anybody.Get($"/check/1/{links[0].Hash}");
        page.Text.ShouldContain($"Numéro {correction.Number},");
        page.Text.ShouldNotContain(correction.Why);
    }

    [Fact]
    public async Task What_was_touched_is_no_longer_vouched_for()
    {
        using var host = new CastHost();
        var links = await SomeSeals.Of(host, 3);
        using var anybody = Visitor.Of(host);
        var path = AttendanceLinks.Check(2, links[1].Hash);
        (await anybody.Get(path)).Page.QuerySelector(".state-good").ShouldNotBeNull();
        await host.Read(db => db.Set<ChainLink>().Where(one => one.Number == 3).ExecuteUpdateAsync(set => set.SetProperty(one => one.Content, "{}")));
        (await anybody.Get(path)).Page.QuerySelector(".state-bad").ShouldNotBeNull();
        (await anybody.Get(AttendanceLinks.Check(3, links[2].Hash))).Page.QuerySelector("dl").ShouldBeNull();
        await host.Read(db => db.Set<ChainLink>().Where(one => one.Number == 1).ExecuteDeleteAsync());
        (await anybody.Get(path)).Page.QuerySelector(".state-good").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_tries_hashes_is_slowed_down()
    {
        using var host = new SlowDoorHost();
        using var anybody = Visitor.Of(host);
        var codes = new List<int>();
        for (var count = 0; count < 16; count++)
            codes.Add((await anybody.Get($"/check/1/{count:d12}")).Code);
        codes.Distinct().ShouldBe([404, 429]);
    }
}
