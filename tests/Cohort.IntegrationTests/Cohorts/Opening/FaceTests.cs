using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Facilities.Files;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts.Opening;

/// <summary>The page of faces: what each says of themselves, and a photo without its place, for the promo alone.</summary>
public sealed class FaceTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Each_fills_in_their_own_and_takes_the_photo_away_in_one_act()
    {
        var known = await Known.Of(host);
        var (all, mine) = (CohortsLinks.Faces(known.Ain), CohortsLinks.Faces(known.Ain) + "/mine");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await fatou.Send(await fatou.Get(mine), "form.form-grid", ("Form.AskMe", "De la couture & du reste"), ("Form.ComesFrom", ""))).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(mine), "form.form-grid", ("Form.AskMe", new string('x', 161)))).Code.ShouldBe(422);
        (await camille.Get(all)).Page.QuerySelector(".faces")!.TextContent.ShouldContain("De la couture & du reste");

        var page = await fatou.Get(mine);
        var id = page.Page.QuerySelector("input[name=Photo]")!.GetAttribute("value")!;
        for (var time = 0; time < 2; time++)
            (await fatou.Upload(page, mine + "?handler=Photo", "file", Pictures.Jpeg(), "moi.jpg", ("Photo", id))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Attachment>().CountAsync(one => one.Id == Guid.Parse(id)))).ShouldBe(1);
        var shown = (await camille.Get(all)).Page.QuerySelector("img.face")!.GetAttribute("src")!;
        var photo = await camille.Fetch(shown);
        (await photo.Content.ReadAsByteArrayAsync()).AsSpan().IndexOf(Encoding.ASCII.GetBytes("GPS")).ShouldBe(-1);
        foreach (var email in new[] { Cast.Tutor, "solene@demo.example" })
        {
            using var other = await Visitor.SignedIn(host, email);
            (await other.Get(shown)).Code.ShouldBeOneOf(403, 404);
            (await other.Get(all)).Code.ShouldBeOneOf(403, 404);
        }

        (await fatou.Upload(await fatou.Get(mine), mine + "?handler=Photo", "file", Encoding.UTF8.GetBytes("Un texte."), "moi.jpg", ("Photo", Guid.NewGuid().ToString()))).Code.ShouldBe(422);
        (await fatou.Send(await fatou.Get(mine), "form[action*='Remove']")).Code.ShouldBe(302);
        (await camille.Get(shown)).Code.ShouldBe(404);
        (await host.Read(db => db.Set<Attachment>().CountAsync(one => one.Id == Guid.Parse(id)))).ShouldBe(0);
        (await host.Read(db => db.Set<Face>().SingleAsync(one => one.PersonId == known.Fatou))).PhotoId.ShouldBeNull();
    }

    [Fact]
    public async Task A_new_photo_takes_the_place_of_the_one_before()
    {
        var known = await Known.Of(host);
        var mine = CohortsLinks.Faces(known.Ain) + "/mine";
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        foreach (var picture in new[] { Pictures.Jpeg(), Pictures.Png() })
        {
            var page = await fatou.Get(mine);
            (await fatou.Upload(page, mine + "?handler=Photo", "file", picture, "moi", ("Photo", page.Page.QuerySelector("input[name=Photo]")!.GetAttribute("value")!))).Code.ShouldBe(302);
        }

        var face = await host.Read(db => db.Set<Face>().SingleAsync(one => one.PersonId == known.Fatou));
        (await host.Read(db => db.Set<Attachment>().SingleAsync(one => one.OwnerId == face.Id))).Id.ShouldBe(face.PhotoId!.Value);
    }
}
