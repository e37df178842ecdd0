using Cohort.Attendance.Model.Sheets;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Attendance;

public sealed class PaperTests
{
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task What_was_signed_on_paper_is_written_down_as_such_and_trainees_do_not_read_the_scan()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(room.Sheet + "/paper");
        (await trainer.Send(page, "#paper")).Code.ShouldBe(422);
        (await trainer.Send(page, "#paper", ("Paper.People", $"{room.Fatou}"))).Code.ShouldBe(302);
        var signed = (await room.Signed()).Single();
        (signed.PersonId, signed.Means, signed.WrittenBy is null).ShouldBe((room.Fatou, Means.Paper, false));
        (await trainer.Upload(page, room.Sheet + "/paper", "file", Pdf, "feuille.pdf", ("Form.Id", $"{Guid.CreateVersion7()}"))).Code.ShouldBe(302);
        var file = (await trainer.Get(room.Sheet + "/paper")).Page.QuerySelector(".attached a")!.GetAttribute("href")!;
        (await trainer.Get(file)).Code.ShouldBe(200);
        var list = await trainer.Get(room.Sheet + "/paper");
        var id = list.Page.QuerySelector("button[form=attached]")!.GetAttribute("value")!;
        (await trainer.Send(list, "#attached", ("id", id))).Code.ShouldBe(302);
        (await trainer.Get(file)).Code.ShouldBe(404);
        await trainer.Post(room.Sheet + "/paper?handler=Back", new Dictionary<string, string> { ["__RequestVerificationToken"] = Visitor.Token(list), ["id"] = id });
        (await trainer.Get(file)).Code.ShouldBe(200);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(file)).Code.ShouldBe(404);
        (await fatou.Get(room.Sheet + "/paper")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task What_is_not_what_its_name_says_is_refused_and_a_heavy_scan_is_taken_up_to_the_limit()
    {
        using var host = new CastHost();
        var room = await Room.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(room.Sheet + "/paper");
        (await trainer.Upload(page, room.Sheet + "/paper", "file", "MZ this is a program"u8.ToArray(), "feuille.pdf", ("Form.Id", $"{Guid.CreateVersion7()}"))).Code.ShouldBe(422);
        (await trainer.Upload(page, room.Sheet + "/paper", "file", "Rien qu’un texte"u8.ToArray(), "feuille.txt", ("Form.Id", $"{Guid.CreateVersion7()}"))).Text.ShouldContain("Un scan est un PDF ou une image.");
        var heavy = new byte[20 * 1024 * 1024];
        Pdf.CopyTo(heavy, 0);
        (await trainer.Upload(page, room.Sheet + "/paper", "file", heavy, "feuille.pdf", ("Form.Id", $"{Guid.CreateVersion7()}"))).Code.ShouldBe(302);
        (await trainer.Upload(page, room.Sheet + "/paper", "file", new byte[51 * 1024 * 1024], "feuille.pdf", ("Form.Id", $"{Guid.CreateVersion7()}"))).Text.ShouldContain("50 Mo au plus");
    }
}
