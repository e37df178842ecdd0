using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Structures;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

public sealed class StructureTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Number = "370 000 055 00019";

    [Fact]
    public async Task A_structure_needs_only_its_name_and_a_known_number_offers_whose_it_is()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/structures/edit");
        (await trainer.Send(page, "#structure", ("Form.Name", ""))).Code.ShouldBe(422);
        (await trainer.Send(page, "#structure", ("Form.Name", "Mairie de Nantua"), ("Form.Siret", "370 000 055 00018"))).Code.ShouldBe(422);
        var done = await trainer.Send(page, "#structure", ("Form.Name", "Mairie de Nantua"), ("Form.Siret", Number));
        done.Code.ShouldBe(302);
        (await trainer.Follow(done)).Said("h1").ShouldBe("Mairie de Nantua");
        // Twice pressed is once.
        (await trainer.Send(page, "#structure", ("Form.Name", "Mairie de Nantua"), ("Form.Siret", Number))).Code.ShouldBe(302);

        var again = await trainer.Send(await trainer.Get($"/promos/{known.Ain}/structures/edit"), "#structure", ("Form.Name", "Nantua, la mairie"), ("Form.Siret", "37000005500019"));
        again.Code.ShouldBe(422);
        again.Page.QuerySelector($".notice a[href='{done.Location}']")!.TextContent.ShouldBe("Mairie de Nantua");
        (await host.Read(db => db.Set<Structure>().CountAsync(one => one.Siret == "37000005500019"))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_steers_a_promo_with_somebody_there_corrects_the_card_and_others_do_not()
    {
        var known = await Known.Of(host);
        var lone = await Lone("Une mairie d’ailleurs", known.Placement);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{known.Ain}/structures/{lone}")).Code.ShouldBe(200);
        (await trainer.Get($"/promos/{known.Ain}/structures/edit/{lone}")).Code.ShouldBe(404);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get($"/promos/{known.Ain}/structures/{known.Structure}")).Code.ShouldBe(200);
        (await trainee.Get($"/promos/{known.Ain}/structures/{lone}")).Code.ShouldBe(404);
        (await trainee.Get($"/promos/{known.Ain}/structures/edit/{known.Structure}")).Code.ShouldBe(403);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get($"/promos/{known.Ain}/structures/edit/{lone}")).Code.ShouldBe(200);

        var (first, second) = (await trainer.Get($"/promos/{known.Ain}/structures/edit/{known.Structure}"), await trainer.Get($"/promos/{known.Ain}/structures/edit/{known.Structure}"));
        (await trainer.Send(first, "#structure", ("Form.Hours", "Le mardi"))).Code.ShouldBe(302);
        var behind = await trainer.Send(second, "#structure", ("Form.Hours", "Le jeudi"));
        behind.Code.ShouldBe(422);
        behind.Page.QuerySelector(".plate")!.TextContent.ShouldContain("Le mardi");
        behind.Page.QuerySelector("#Form_Hours")!.GetAttribute("value").ShouldBe("Le jeudi");
        (await trainer.Send(behind, "#structure")).Code.ShouldBe(302);
    }

    [Fact]
    public async Task A_trainee_finds_structures_like_theirs_and_only_who_steers_looks_outside_the_promo()
    {
        var known = await Known.Of(host);
        await Lone("Médiathèque de Gex", known.Placement);
        var mine = await host.As(Cast.Trainee, new GetStructures(known.Ain, "gex"));
        mine.Others.ShouldBeEmpty();
        mine.Ours.Single(one => one.IsMine).Structure.Id.ShouldBe(known.Structure);
        // The media library also helps parents, and on smartphones.
        mine.Close.Single(one => one.Structure.Name == "Médiathèque des Dombes").Why.Shared.ShouldContain("parents");
        (await host.As(Cast.Trainer, new GetStructures(known.Ain, "GEX"))).Others.Select(one => one.Name).ShouldBe(["Médiathèque de Gex"]);
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetStructures(known.Ain, "")));
    }

    private async Task<Guid> Lone(string name, Guid nobody)
    {
        var one = new Structure(Guid.CreateVersion7(), name, nobody, DateTime.UnixEpoch);
        await host.Read(db =>
        {
            db.Add(one);
            return db.SaveChangesAsync();
        });
        return one.Id;
    }
}
