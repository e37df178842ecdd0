using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Papers;

/// <summary>A sheet as it is printed: from the register once it is closed, else as it stands.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Hash">Hash of its link; empty while it is open.</param>
/// <param name="Corrections">The lines that correct it, in order.</param>
/// <param name="Strokes">What trainees drew and who led, by person.</param>
/// <param name="ReadAt">When it was read (UTC).</param>
internal sealed record SheetOnPaper(SheetContent Content, string Hash, IReadOnlyList<CorrectionContent> Corrections, IReadOnlyDictionary<Guid, string> Strokes, DateTime ReadAt)
{
    public bool IsSealed => Hash.Length > 0;

    /// <summary>What somebody drew; empty when they drew nothing.</summary>
    public string StrokeOf(Guid? person) => person is { } id ? Strokes.GetValueOrDefault(id, "") : "";

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Content.Action.Zone);
}

/// <summary>Reads sheets to be printed. Whoever asks was let in by the request's own rule.</summary>
internal sealed class SheetPress(AttendanceDb db, SheetDesk desk, SheetWriter writer)
{
    public async Task<SheetOnPaper> Read(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var sealedId = await db.Sheets.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part && one.Number != null).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop);
        if (sealedId is not { } id)
            return await Draft(cohort, date, part, stop);
        var links = await db.Links.Where(one => one.SheetId == id).OrderBy(one => one.Number).ToListAsync(stop);
        // Erased, its time being over: nothing is left to print.
        var content = links.Where(one => one.Kind == LinkKind.Sheet).Select(one => (one.Hash, Content: Chained.Read<SheetContent>(one.Content))).FirstOrDefault();
        if (content.Content is null)
            throw new NotFound();
        var sealedStrokes = content.Content.Lines.Select(one => one.StrokeHash).Concat(content.Content.Leaders.Select(one => one.StrokeHash)).ToHashSet();
        var strokes = await Strokes(id, stop);
        return new SheetOnPaper(
            content.Content,
            content.Hash,
            [.. links.Where(one => one.Kind == LinkKind.Correction).Select(one => Chained.Read<CorrectionContent>(one.Content)).OfType<CorrectionContent>()],
            // Only what was there at the seal.
            strokes.Where(one => sealedStrokes.Contains(Chained.Hash(one.Value))).ToDictionary(),
            desk.Now);
    }

    private async Task<SheetOnPaper> Draft(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var facts = await desk.Read(cohort, date, part, stop);
        var terms = await writer.Terms(facts.Half.Promo, stop);
        var content = SheetWriter.Write(facts, terms, 0, desk.Now, "");
        return new SheetOnPaper(content, "", [], await Strokes(facts.Sheet.Id, stop), desk.Now);
    }

    private async Task<Dictionary<Guid, string>> Strokes(Guid sheet, CancellationToken stop) =>
        await db.Signatures.Where(one => one.SheetId == sheet && one.StruckAt == null && one.Stroke != "").GroupBy(one => one.PersonId).Select(one => new { one.Key, Stroke = one.Max(signature => signature.Stroke)! }).ToDictionaryAsync(one => one.Key, one => one.Stroke, stop);
}
