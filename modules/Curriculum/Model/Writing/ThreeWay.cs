namespace Cohort.Curriculum.Model.Writing;

/// <summary>What came of two texts written from the same one.</summary>
/// <param name="Text">All of both.</param>
/// <param name="Both">Passages that both had changed: each stands twice, with who wrote it.</param>
internal sealed record Merged(string Text, int Both);

/// <summary>
/// Two texts from one base, by paragraphs. What only one changed is taken; what both added stands one after the other; what both
/// changed stands twice, marked. Words win over their removal, and what was not to be shared in either stays so.
/// </summary>
internal sealed class ThreeWay
{
    /// <summary>Stands before the name of who wrote one of two versions.</summary>
    public const string Mark = "⇄ ";

    private readonly IReadOnlyList<TextBlock> ground;
    private readonly Side theirs;
    private readonly Side mine;
    private readonly List<(TextBlock Block, bool IsPrivate)> all = [];
    private int both;

    private ThreeWay(IReadOnlyList<TextBlock> ground, Side theirs, Side mine) => (this.ground, this.theirs, this.mine) = (ground, theirs, mine);

    /// <summary>Puts them together.</summary>
    /// <param name="ground">What both began with.</param>
    /// <param name="theirs">What is saved now.</param>
    /// <param name="mine">What comes in.</param>
    /// <param name="who">Whose a paragraph of theirs is.</param>
    /// <param name="me">Who brings mine.</param>
    public static Merged Merge(string ground, string theirs, string mine, Func<string, string> who, string me)
    {
        var from = TextBlock.Split(ground);
        return new ThreeWay(from, new Side(from, TextBlock.Split(theirs), who), new Side(from, TextBlock.Split(mine), _ => me)).Run();
    }

    private Merged Run()
    {
        for (var at = 0; at <= ground.Count;)
        {
            var (one, other) = (theirs.Added(at), mine.Added(at));
            all.AddRange(one);
            if (!one.Select(block => block.Block.Text).SequenceEqual(other.Select(block => block.Block.Text)))
                all.AddRange(other);
            if (at == ground.Count)
                break;
            var end = Math.Max(theirs.EndOf(at), mine.EndOf(at));
            if (end == at)
            {
                Keep(at++);
                continue;
            }

            // As far as either goes on over the end of the other.
            for (var further = end; ; end = further)
            {
                further = Math.Max(theirs.Reach(at, end), mine.Reach(at, end));
                if (further == end)
                    break;
            }

            Settle(at, end);
            at = end;
        }

        return new Merged(TextBlock.Join(KeepPrivate()), both);
    }

    private void Keep(int at)
    {
        var (before, now) = (mine.WasPrivate(at), mine.IsPrivate(at));
        all.Add((mine.Now(at), now == before ? theirs.IsPrivate(at) : now));
    }

    private void Settle(int start, int end)
    {
        var (one, other) = (theirs.Between(start, end), mine.Between(start, end));
        if (!mine.Replaces(start, end))
            all.AddRange([.. one, .. mine.AddedInside(start, end)]);
        else if (!theirs.Replaces(start, end))
            all.AddRange([.. other, .. theirs.AddedInside(start, end)]);
        else if (one.Select(block => block.Block.Text).SequenceEqual(other.Select(block => block.Block.Text)) || other.Count == 0)
            all.AddRange(one);
        else if (one.Count == 0)
            all.AddRange(other);
        else
            Twice(one, other);
    }

    private void Twice(List<(TextBlock Block, bool IsPrivate)> one, List<(TextBlock Block, bool IsPrivate)> other)
    {
        both++;
        all.AddRange(one.Select((block, index) => index == 0 ? (Signed(block.Block, theirs.Who(block.Block.Text)), block.IsPrivate) : block));
        all.AddRange(other.Select((block, index) => index == 0 ? (Signed(block.Block, mine.Who(block.Block.Text)), block.IsPrivate) : block));
    }

    // After the sign of a heading or of a list, so that it stays one.
    private static TextBlock Signed(TextBlock block, string who)
    {
        var name = $"{Mark}{who}: ";
        if (block.IsCode)
            return new TextBlock($"{name}\n\n{block.Text}", IsTight: false);
        var sign = block.IsListLine || block.Text.TrimStart().StartsWith('#') ? block.Text.Length - block.Text.TrimStart().Length + block.Text.TrimStart().IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        return sign > 0 && !block.Text[sign..].StartsWith(Mark, StringComparison.Ordinal) ? block with { Text = block.Text.Insert(sign, name) } : new TextBlock(name + block.Text, IsTight: false);
    }

    // Somebody may have taken the heading away while another wrote under it.
    private List<TextBlock> KeepPrivate()
    {
        var blocks = all.ConvertAll(one => one.Block);
        var stays = TextBlock.Private(blocks);
        var kept = blocks.Where((_, index) => !all[index].IsPrivate || stays[index]).ToList();
        if (kept.Count == blocks.Count)
            return blocks;
        var loose = blocks.Where((_, index) => all[index].IsPrivate && !stays[index]);
        var heading = theirs.Blocks.Concat(mine.Blocks).Concat(ground).First(one => one.IsPrivateTitle);
        // At the very end, where nothing public can follow.
        return [.. kept, heading with { IsTight = false }, .. loose];
    }

    private sealed class Side(IReadOnlyList<TextBlock> ground, IReadOnlyList<TextBlock> blocks, Func<string, string> who)
    {
        private readonly int[] places = CommonParts.Match([.. ground.Select(one => one.Text)], [.. blocks.Select(one => one.Text)]);
        private readonly IReadOnlyList<bool> privateNow = TextBlock.Private(blocks), privateThen = TextBlock.Private(ground);
        private ILookup<int, Change>? changes;

        public IReadOnlyList<TextBlock> Blocks => blocks;

        public Func<string, string> Who => who;

        // By where they begin: a text of thousands of lines is not walked for each of them.
        private ILookup<int, Change> Changes => changes ??= CommonParts.Changes(places, blocks.Count).ToLookup(one => one.Start);

        public TextBlock Now(int at) => blocks[places[at]];

        public bool IsPrivate(int at) => privateNow[places[at]];

        public bool WasPrivate(int at) => privateThen[at];

        public List<(TextBlock Block, bool IsPrivate)> Added(int at) => [.. Changes[at].Where(one => one.Count == 0).SelectMany(Of)];

        public List<(TextBlock Block, bool IsPrivate)> AddedInside(int start, int end) => [.. From(start + 1, end).Where(one => one.Count == 0).SelectMany(Of)];

        public bool Replaces(int start, int end) => From(start, end).Any(one => one.Count > 0);

        /// <summary>Where what replaces this block ends; the block itself when it stays.</summary>
        public int EndOf(int at) => Changes[at].Where(one => one.Count > 0).Select(one => one.End).DefaultIfEmpty(at).First();

        public int Reach(int start, int end) => From(start, end).Where(one => one.Count > 0).Select(one => one.End).Append(end).Max();

        public List<(TextBlock Block, bool IsPrivate)> Between(int start, int end)
        {
            var found = new List<(TextBlock, bool)>();
            for (var at = start; at < end; at++)
            {
                foreach (var change in Changes[at].Where(one => one.Count > 0 || at > start))
                    found.AddRange(Of(change));
                if (places[at] >= 0)
                    found.Add((blocks[places[at]], privateNow[places[at]]));
            }

            return found;
        }

        private IEnumerable<Change> From(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).SelectMany(at => Changes[at]);

        private IEnumerable<(TextBlock, bool)> Of(Change change) => Enumerable.Range(change.NewStart, change.NewCount).Select(index => (blocks[index], privateNow[index]));
    }
}
