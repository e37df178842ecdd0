using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Curriculum;

public sealed class CoverageTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task The_figures_add_up_and_a_competence_with_nothing_says_so()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var csv = await trainer.Get($"/promos/{known.Ain}/coverage?handler=Csv");
        csv.Raw.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = csv.Text.Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(one => one.Split(';')).ToList();
        lines.Count.ShouldBe(9);
        lines.Sum(one => int.Parse(one[8], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(21_000);
        foreach (var line in lines)
            line.Skip(9).Sum(one => int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(int.Parse(line[5], System.Globalization.CultureInfo.InvariantCulture) + int.Parse(line[7], System.Globalization.CultureInfo.InvariantCulture));
        (await trainer.Get($"/promos/{known.Ain}/programme")).Page.QuerySelectorAll(".cover .state-warn").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_trainee_sees_their_own_hours_and_nobody_else_s()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get($"/promos/{known.Ain}/coverage?trainee={known.Fatou}")).Code.ShouldBe(200);
        var other = (await host.AsHouse(new ListMembers(known.Ain))).First(one => one.Role == Role.Trainee && one.PersonId != known.Fatou);
        (await trainee.Get($"/promos/{known.Ain}/coverage?trainee={other.PersonId}")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Search_ignores_accents_and_stays_in_its_promo()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{known.Ain}/search?q=ideale")).Text.ShouldContain("Ville idéale");
        (await trainer.Get($"/promos/{known.Ain}/search?q=ELODIE")).Text.ShouldContain("Élodie");
        using var yann = await Visitor.SignedIn(host, "yann@demo.example");
        (await yann.Get($"/promos/{known.Jura}/search?q=ideale")).Text.ShouldNotContain("Ville idéale");
    }
}
