using Cohort.Curriculum.Model.Frameworks;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>One line of the framework with what a promo made of it. The figures count trainees only.</summary>
/// <param name="Node">The node.</param>
/// <param name="Depth">0 for what stands at the top of its framework.</param>
/// <param name="Mine">What the person whose reading is shown says of it; null: not read yet.</param>
/// <param name="Clear">How many trainees find it clear.</param>
/// <param name="NotClearTo">The trainees who do not.</param>
/// <param name="Notes">Notes beside it, answers not counted.</param>
/// <param name="OpenQuestions">Questions that nobody answered yet.</param>
internal sealed record ReadingLine(ReadingNode Node, int Depth, Clarity? Mine, int Clear, IReadOnlyList<Somebody> NotClearTo, int Notes, int OpenQuestions)
{
    public int NotClear => NotClearTo.Count;
}

/// <summary>A block with the lines under it; no block for what stands in none. Again: its heading was read above.</summary>
internal sealed record ReadingBlock(ReadingLine? Block, bool IsAgain, IReadOnlyList<ReadingLine> Lines);

/// <summary>What a promo reads together: the tree in reading order, the marks and the notes on it. Pure.</summary>
internal static class FrameworkReading
{
    /// <summary>The nodes in reading order, each with its depth: a parent before its children, by position. The retired ones left out.</summary>
    public static IReadOnlyList<(ReadingNode Node, int Depth)> InOrder(IReadOnlyList<ReadingNode> nodes)
    {
        var living = nodes.Where(one => one.RetiredAt is null).ToDictionary(one => one.Id);
        // What hangs on a retired parent is read at the top, never lost.
        var under = living.Values.OrderByDescending(one => one.Position).ToLookup(one => one.ParentId is { } parent && living.ContainsKey(parent) ? parent : Guid.Empty);
        var next = new Stack<(ReadingNode, int)>(under[Guid.Empty].Select(one => (one, 0)));
        var all = new List<(ReadingNode, int)>();
        while (next.TryPop(out var one))
        {
            all.Add(one);
            foreach (var child in under[one.Item1.Id])
                next.Push((child, one.Item2 + 1));
        }

        return all;
    }

    /// <summary>
    /// Each person's mark by node that counts today: the latest of those they set there and on the nodes it took over from.
    /// </summary>
    public static IReadOnlyDictionary<Guid, IReadOnlyDictionary<Guid, Clarity>> Marks(IEnumerable<MarkRow> rows, Heirs heirs) =>
        rows.GroupBy(one => heirs.Of(one.NodeId)).ToDictionary(
            one => one.Key,
            IReadOnlyDictionary<Guid, Clarity> (one) => one.GroupBy(mark => mark.PersonId).ToDictionary(mark => mark.Key, mark => mark.MaxBy(row => row.At)!.Clarity));

    /// <summary>The lines of one framework.</summary>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="marks">By node and person.</param>
    /// <param name="notes">Those of the promo that were not taken away.</param>
    /// <param name="heirs">Which node counts for which.</param>
    /// <param name="trainees">Who counts in the figures.</param>
    /// <param name="shown">Whose reading is shown.</param>
    public static IReadOnlyList<ReadingLine> Lines(
        IReadOnlyList<ReadingNode> nodes,
        IReadOnlyDictionary<Guid, IReadOnlyDictionary<Guid, Clarity>> marks,
        IReadOnlyList<NoteRow> notes,
        Heirs heirs,
        IReadOnlyList<Somebody> trainees,
        Guid shown)
    {
        var none = new Dictionary<Guid, Clarity>();
        var answered = notes.Where(one => one.Answers is not null).Select(one => one.Answers!.Value).ToHashSet();
        var byNode = notes.Where(one => one.Kind != NoteKind.Answer).ToLookup(one => heirs.Of(one.NodeId));
        return [.. InOrder(nodes).Select(one =>
        {
            var said = marks.GetValueOrDefault(one.Node.Id, none);
            return new ReadingLine(
                one.Node, one.Depth, said.TryGetValue(shown, out var mine) ? mine : null,
                trainees.Count(person => said.TryGetValue(person.Id, out var mark) && mark == Clarity.Clear),
                [.. trainees.Where(person => said.TryGetValue(person.Id, out var mark) && mark == Clarity.NotClear)],
                byNode[one.Node.Id].Count(),
                byNode[one.Node.Id].Count(note => note.Kind == NoteKind.Question && !answered.Contains(note.Id)));
        })];
    }

    /// <summary>The lines under their nearest block; a block without a line stays, for it may have notes.</summary>
    public static IReadOnlyList<ReadingBlock> Blocks(IReadOnlyList<ReadingLine> lines)
    {
        var blocks = new List<(ReadingLine? Block, bool IsAgain, List<ReadingLine> Lines)>();
        var within = new Stack<ReadingLine>();
        foreach (var line in lines)
        {
            while (within.TryPeek(out var above) && above.Depth >= line.Depth)
                within.Pop();
            var nearest = within.TryPeek(out var block) ? block : null;
            if (line.Node.Kind == NodeKind.Block)
            {
                within.Push(line);
                blocks.Add((line, false, []));
            }
            else
            {
                // After a block in the block, what follows is said to belong to the outer one.
                if (blocks.Count == 0 || blocks[^1].Block != nearest)
                    blocks.Add((nearest, nearest is not null, []));
                blocks[^1].Lines.Add(line);
            }
        }

        return [.. blocks.Select(one => new ReadingBlock(one.Block, one.IsAgain, one.Lines))];
    }
}
