namespace Cohort.Curriculum.Model.Reading;

/// <summary>How far one person has read.</summary>
/// <param name="Lines">Lines there are to read.</param>
/// <param name="Read">Lines they marked.</param>
/// <param name="NotClear">Those of them that are not clear to them.</param>
internal sealed record ReadingProgress(int Lines, int Read, int NotClear)
{
    public int Clear => Read - NotClear;

    /// <summary>One person's.</summary>
    public static ReadingProgress Of(IEnumerable<ReadingLine> lines, IReadOnlyDictionary<Guid, IReadOnlyDictionary<Guid, Clarity>> marks, Guid person)
    {
        var said = lines.Where(one => one.Node.IsLine)
            .Select(one => marks.TryGetValue(one.Node.Id, out var here) && here.TryGetValue(person, out var mark) ? mark : (Clarity?)null).ToList();
        return new ReadingProgress(said.Count, said.Count(one => one is not null), said.Count(one => one == Clarity.NotClear));
    }
}

/// <summary>How far the trainees have read together.</summary>
/// <param name="People">Trainees.</param>
/// <param name="Begun">Those who marked one line at least.</param>
/// <param name="Finished">Those who marked every line.</param>
/// <param name="Clear">Marks "clear", all together.</param>
/// <param name="NotClear">Marks "not clear", all together.</param>
/// <param name="Unclear">Lines that are not clear to somebody.</param>
/// <param name="Whole">Marks there would be if everybody had read everything.</param>
internal sealed record GroupProgress(int People, int Begun, int Finished, int Clear, int NotClear, int Unclear, int Whole)
{
    public static GroupProgress Of(IReadOnlyList<ReadingProgress> trainees, IReadOnlyList<ReadingLine> lines) => new(
        trainees.Count,
        trainees.Count(one => one.Read > 0),
        trainees.Count(one => one.Lines > 0 && one.Read == one.Lines),
        trainees.Sum(one => one.Clear),
        trainees.Sum(one => one.NotClear),
        lines.Count(one => one.Node.IsLine && one.NotClear > 0),
        trainees.Sum(one => one.Lines));
}

/// <summary>What a group does not understand.</summary>
internal static class UnclearLines
{
    /// <summary>First what most trainees find not clear, then what has most unanswered questions, then in reading order.</summary>
    public static IReadOnlyList<ReadingLine> Of(IEnumerable<ReadingLine> lines) =>
        [.. lines.Where(one => one.NotClear > 0 || one.OpenQuestions > 0).OrderByDescending(one => one.NotClear).ThenByDescending(one => one.OpenQuestions)];
}
