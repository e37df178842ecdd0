using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>What the shared pages know of a person: who made which revision. What the group wrote together stays.</summary>
internal sealed class WritingPersonalData(CurriculumDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(TextRevision), Fate.Unnamed, "Pages written together stay, without your name."),
        new(typeof(FactSheet), Fate.Unnamed, "Pages written together stay, without your name."),
        new(typeof(ScribeTurn), Fate.Deleted, "Your turns as a scribe go."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Pages you wrote in"] = await db.Revisions.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.TextId, one.Number, one.At, one.Note, one.Text }).ToListAsync(stop),
            ["Fact sheets you made"] = await db.FactSheets.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Title }).ToListAsync(stop),
            ["Your turns as a scribe"] = await db.Scribes.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Role = one.Role.ToString() }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        db.Scribes.RemoveRange(await db.Scribes.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        // The marks of two versions name who wrote which.
        var mark = $"{ThreeWay.Mark}{person.FullName.Replace(':', ' ')}: ";
        foreach (var text in await db.SharedTexts.Where(one => one.Text.Contains(mark) || one.PadText.Contains(mark)).ToListAsync(stop))
            text.Unname(person.FullName.Replace(':', ' '), Leaving.Nobody);
        foreach (var revision in await db.Revisions.Where(one => one.Text.Contains(mark)).ToListAsync(stop))
            revision.Unname(person.FullName.Replace(':', ' '), Leaving.Nobody);
    }
}
