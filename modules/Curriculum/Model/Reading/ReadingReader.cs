using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>What a promo reads and wrote, as rows.</summary>
/// <param name="Frameworks">Those it is pinned to, in its order.</param>
/// <param name="Nodes">All their nodes, the retired ones too.</param>
/// <param name="LeftBehind">Nodes that are no longer read and have notes of this promo.</param>
/// <param name="Marks">Everybody's marks.</param>
/// <param name="Notes">The notes that were not taken away.</param>
/// <param name="Heirs">Which node counts for which after the promo's moves.</param>
internal sealed record ReadingRows(
    IReadOnlyList<ReadingFramework> Frameworks, IReadOnlyList<ReadingNode> Nodes, IReadOnlyList<ReadingNode> LeftBehind,
    IReadOnlyList<MarkRow> Marks, IReadOnlyList<NoteRow> Notes, Heirs Heirs);

/// <summary>Reads them: one statement for each kind of thing.</summary>
internal sealed class ReadingReader(CurriculumDb db, HeirReader heirs, PromoMemory memory)
{
    public Task<ReadingRows> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, () => Rows(cohort, stop), stop);

    private async Task<ReadingRows> Rows(Guid cohort, CancellationToken stop)
    {
        var pins = db.Pins.Where(one => one.CohortId == cohort);
        var frameworks = await (from pin in pins
                                join framework in db.Frameworks on pin.FrameworkId equals framework.Id
                                orderby pin.Position
                                select new ReadingFramework(framework.Id, framework.Code, framework.Title, framework.ShortTitle)).ToListAsync(stop);
        var nodes = await (from pin in pins
                           join node in db.Nodes on pin.FrameworkId equals node.FrameworkId
                           select new ReadingNode(node.Id, node.FrameworkId, node.ParentId, node.Kind, node.Code, node.Statement, node.Position, node.RetiredAt)).ToListAsync(stop);
        var followed = await heirs.Read(cohort, stop);
        var behind = await (from noted in Living(cohort).Select(one => one.NodeId).Distinct()
                            join node in db.Nodes on noted equals node.Id
                            where node.RetiredAt != null || !pins.Any(pin => pin.FrameworkId == node.FrameworkId)
                            select new ReadingNode(node.Id, node.FrameworkId, node.ParentId, node.Kind, node.Code, node.Statement, node.Position, node.RetiredAt)).ToListAsync(stop);
        return new ReadingRows(
            frameworks, nodes,
            [.. behind.Where(one => followed.Of(one.Id) == one.Id).OrderBy(one => one.FrameworkId).ThenBy(one => one.Position)],
            await db.Marks.Where(one => one.CohortId == cohort).Select(one => new MarkRow(one.NodeId, one.PersonId, one.Clarity, one.At)).ToListAsync(stop),
            await Living(cohort).Select(one => new NoteRow(one.Id, one.NodeId, one.Kind, one.Answers)).ToListAsync(stop),
            followed);
    }

    /// <summary>The notes with their words, oldest first; of some nodes, or of all.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="nodes">The nodes, or null for all.</param>
    /// <param name="heirs">Which node counts for which: a note on an earlier one says so.</param>
    /// <param name="names">Names by person.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IReadOnlyList<NoteCard>> Notes(Guid cohort, IReadOnlyList<Guid>? nodes, Heirs heirs, IReadOnlyDictionary<Guid, string> names, CancellationToken stop)
    {
        var notes = Living(cohort);
        if (nodes is not null)
            notes = notes.Where(one => nodes.Contains(one.NodeId));
        var rows = await (from note in notes
                          join node in db.Nodes on note.NodeId equals node.Id
                          join framework in db.Frameworks on node.FrameworkId equals framework.Id
                          orderby note.At, note.Id
                          select new { Note = note, framework.Code }).AsNoTracking().ToListAsync(stop);
        return [.. rows.Select(one => new NoteCard(
            one.Note.Id, heirs.Of(one.Note.NodeId), one.Note.Kind, one.Note.Answers, one.Note.Text, one.Note.By, names.GetValueOrDefault(one.Note.By, ""), one.Note.At, one.Note.EditedAt,
            heirs.Of(one.Note.NodeId) == one.Note.NodeId ? "" : one.Code, one.Note.Version))];
    }

    /// <summary>This promo may read the node: of a framework it is pinned to, or was before a move.</summary>
    public Task<bool> MayRead(Guid cohort, Guid node, CancellationToken stop) =>
        db.Nodes.AnyAsync(
            one => one.Id == node && (db.Pins.Any(pin => pin.CohortId == cohort && pin.FrameworkId == one.FrameworkId)
                || db.Moves.Any(move => move.CohortId == cohort && (move.FromFrameworkId == one.FrameworkId || move.ToFrameworkId == one.FrameworkId))),
            stop);

    private IQueryable<ReadingNote> Living(Guid cohort) => db.Notes.Where(one => one.CohortId == cohort && one.RemovedAt == null);
}
