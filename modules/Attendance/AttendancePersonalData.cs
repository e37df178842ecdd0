using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance;

/// <summary>What this module knows of a person. What proves presence is kept as long as the funder asks, then a task erases it.</summary>
internal sealed class AttendancePersonalData(AttendanceDb db) : IPersonalData
{
    private const string Proof = "What proves presence is kept for six years after the end of the promo (or as long as the funder asks), then erased by itself.";

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Sheet), Fate.Kept, Proof),
        new(typeof(SheetEntry), Fate.Kept, Proof),
        new(typeof(SheetSignature), Fate.Kept, Proof),
        new(typeof(SealedLine), Fate.Kept, Proof),
        new(typeof(Certificate), Fate.Kept, Proof),
        new(typeof(AbsenceNotice), Fate.Kept, Proof),
        new(typeof(SignLink), Fate.Deleted, "The links by which you sign without signing in go."),
        new(typeof(TabletPass), Fate.Deleted, "The tablets you handed round are closed."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Your signatures"] = await db.Signatures.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, As = one.As.ToString(), Means = one.Means.ToString(), one.At, one.OwnAt, one.StruckAt, one.StruckWhy }).ToListAsync(stop),
            ["Your presence, as sealed"] = await db.Lines.Where(one => one.PersonId == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, one.Date, Part = one.Part.ToString(), Mark = one.Mark.ToString(), one.Expected, one.Minutes, one.IsJustified, one.Number, one.CorrectedIn }).ToListAsync(stop),
            ["What was said of your presence"] = await db.Entries.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, Said = one.Said.ToString(), one.ArrivedAt, one.LeftAt, one.Reason, one.IsJustified, one.SeenBy, one.SeenOn, one.Proof, one.ByName, one.At }).ToListAsync(stop),
            ["Your certificates"] = await db.Certificates.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Edition, one.Content, one.At }).ToListAsync(stop),
            ["Notices of absence about you"] = await db.Notices.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Text, one.At }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        db.SignLinks.RemoveRange(await db.SignLinks.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Tablets.RemoveRange(await db.Tablets.Where(one => one.By == person.Id).ToListAsync(stop));
    }
}
