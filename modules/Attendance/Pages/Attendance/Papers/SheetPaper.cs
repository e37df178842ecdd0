using System.Globalization;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Facilities.Codes;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The sheet of a half-day on paper; while it is open, a blank to be signed by hand.</summary>
/// <param name="sheet">What it says.</param>
/// <param name="address">Where anybody checks it, whole; or empty.</param>
/// <param name="texts">The words.</param>
internal sealed class SheetPaper(SheetOnPaper sheet, string address, Texts texts)
{
    /// <summary>Counts the forms this paper has had.</summary>
    private const int Form = 1;

    private const double RoomToSign = 22;

    private SheetContent Content => sheet.Content;

    public static string Title(SheetOnPaper sheet, Texts texts) => sheet.IsSealed
        ? texts["Attendance sheet {0}, {1}", sheet.Content.Number, Half(sheet.Content, texts)]
        : texts["Attendance sheet, draft, {0}", Half(sheet.Content, texts)];

    /// <summary>What stands in the head, name by name; what is not known is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Head(SheetContent content, Texts texts) => new[]
    {
        (texts["Action"], content.Action.Title),
        (texts["Promo"], content.Action.Promo),
        (texts["Training body"], content.Provider.Name),
        ("SIRET", Siret.Spaced(content.Provider.Siret)),
        (texts["Declaration of activity"], content.Provider.Declaration),
        (texts["Address"], content.Provider.Address),
        (texts["Reference of the agreement"], content.Action.Reference),
        (texts["Funder"], content.Action.Funder),
        (texts["Half-day"], Half(content, texts)),
        (texts["Real hours"], texts["{0} to {1} ({2}), {3}", Dates.Time(content.StartsAt), Dates.Time(content.EndsAt), content.Action.Zone, Minutes.Format(content.EndsAt - content.StartsAt, CultureInfo.CurrentCulture)]),
    }.Where(one => one.Item2.Length > 0);

    public static string Session(SessionContent one) =>
        $"{one.Title} ({Dates.Time(one.StartsAt)}, {Minutes.Format(one.Minutes, CultureInfo.CurrentCulture)}){(one.Place.Length > 0 ? $", {one.Place}" : "")}";

    /// <summary>What stands in the last cell: a signature by hand is drawn there, and nothing else looks like one.</summary>
    public static string Signature(LineContent line, Texts texts) => line.Mark switch
    {
        Mark.Missing or Mark.Signed => "",
        Mark.Absent => "—",
        _ => texts["not signed"],
    };

    public byte[] Write()
    {
        var terms = PaperTerms.Of(texts, Title(sheet, texts), Form, Dates.Instant(sheet.ReadAt, sheet.Zone, texts)) with { Subject = Content.Action.Title };
        var paper = new Paper(terms).Title(texts["Attendance sheet"]);
        if (!sheet.IsSealed)
            paper.Text(texts["Draft: this sheet is not closed. It is there to be signed by hand."], PaperTone.Strong);
        paper.Pairs(Head(Content, texts)).Section(texts["What was taught"]);
        if (Content.Sessions.Count == 0)
            paper.Text(texts["The programme has nothing on this half-day."]);
        paper.List(Content.Sessions.Select(Session));
        Leaders(paper);
        paper.Section(texts["Trainees"]).Table(new PaperTable(
            [new(texts["Name"], 2), new(texts["Employer"], 1.6), new(texts["Presence, as marked"], 1.1), new(texts["When and by what means"], 2.2), new(texts["Late, left"], 1), new(texts["Time present"], .8), new(texts["Signature"], 1.6)],
            [.. Content.Lines.Select(Row)])
        { LeastRow = RoomToSign, Strokes = [.. Content.Lines.Select(one => one.Mark == Mark.Signed ? sheet.StrokeOf(one.Person) : "")] });
        paper.Text(PaperWords.Legend(texts), PaperTone.Aside);
        Corrections(paper);
        if (sheet.IsSealed)
            paper.Section(texts["Seal"]).Code(QrModules.Of(address), texts["Sheet {0} of the register, closed on {1} by {2}.", Content.Number, Dates.Instant(Content.SealedAt, sheet.Zone, texts), Content.SealedBy], $"SHA-256 {sheet.Hash}", texts["Anybody checks this sheet at {0}", address]);
        return paper.Write();
    }

    private static string Half(SheetContent content, Texts texts) => $"{Dates.Full(content.Date)}, {texts[SheetWords.Part(content.Part)].ToLower(CultureInfo.CurrentCulture)}";

    private IReadOnlyList<string> Row(LineContent one) => one.Mark == Mark.Missing
        ? [one.Name, one.Employer, "", "", "", "", ""]
        : [one.Name, one.Employer, PaperWords.Standing(texts, one.Mark, one.IsJustified), PaperWords.Proof(texts, one, sheet.Zone), PaperWords.Times(texts, one), Minutes.Format(one.Minutes, CultureInfo.CurrentCulture), Signature(one, texts)];

    private void Leaders(Paper paper)
    {
        paper.Section(texts["Who led"]);
        if (Content.Leaders.Count == 0 && sheet.IsSealed)
            paper.Text(texts["Nobody was named."]);
        else
            paper.Table(new PaperTable([new(texts["Name"], 2), new(texts["When and by what means"], 3), new(texts["Signature"], 1.6)], [.. Content.Leaders.Select(Leader).DefaultIfEmpty(["", "", ""])]) { LeastRow = RoomToSign, Strokes = [.. Content.Leaders.Select(one => sheet.StrokeOf(one.Person)).DefaultIfEmpty("")] });
    }

    private IReadOnlyList<string> Leader(LeaderContent one) => [one.Name, Countersigned(one, sheet, texts), ""];

    /// <summary>When somebody who led counter-signed.</summary>
    public static string Countersigned(LeaderContent one, SheetOnPaper sheet, Texts texts) => one.SignedAt is { } at
        ? texts["counter-signed: {0}, {1}", Dates.Instant(at, sheet.Zone, texts), texts[SheetWords.Means(one.Means ?? Means.Account)]]
        : sheet.IsSealed ? texts["not signed"] : "";

    private void Corrections(Paper paper)
    {
        if (sheet.Corrections.Count == 0)
            return;
        paper.Section(texts["Corrections since the sheet was closed"]).Table(new PaperTable(
            [new(texts["Number"], .8), new(texts["When and by whom"], 1.8), new(texts["Name"], 1.6), new(texts["Before"], 1.4), new(texts["Since then"], 1.4), new(texts["Why"], 2)],
            [.. sheet.Corrections.Select(one => (IReadOnlyList<string>)[one.Number.ToString(CultureInfo.CurrentCulture), $"{Dates.Instant(one.At, sheet.Zone, texts)}, {one.By}", one.Name, Standing(one.Before, texts), Standing(one.After, texts), one.Why])]));
    }

    public static string Standing(StandingContent one, Texts texts) => $"{PaperWords.Standing(texts, one.Mark, one.IsJustified)}, {Minutes.Format(one.Minutes, CultureInfo.CurrentCulture)}";
}
