using System.Globalization;
using System.Security.Cryptography;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>Weeks later: was it used?</summary>
internal enum FeedbackUse
{
    /// <summary>Yes.</summary>
    Used,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>No, and it will not be.</summary>
    No,
}

/// <summary>What one person says: three short prompts, and a mark if they wish.</summary>
internal sealed record FeedbackWords(string Helped, string Hindered, string Next, int? Mark, FeedbackUse? Used)
{
    /// <summary>Words as they are kept: without signs that nobody sees, lines kept.</summary>
    public static string Tidy(string? text) =>
        string.Concat((text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(one => one.Value == '\n' || System.Text.Rune.GetUnicodeCategory(one) != UnicodeCategory.Control)).Trim();
}

/// <summary>An anonymous answer as it lies in the box: an id that the form drew at random, and whether the others were read before it came.</summary>
internal sealed record BoxedAnswer(Guid Id, bool IsLate, FeedbackWords Words);

/// <summary>The content of a box as one text, and what of it may be read.</summary>
internal static class AnswerBox
{
    /// <summary>Fewer anonymous answers than this are never read: one would guess who wrote which.</summary>
    public const int Least = 5;

    /// <summary>Bytes that one answer may ever need.</summary>
    public const int Room = (3 * 3 * FeedbackRound.LongestWord) + 80;

    private const char Field = '\u001F', Record = '\u001E';

    private const string Late = "L";

    public static List<BoxedAnswer> Read(string content) =>
        [.. content.Split(Record, StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(Field)).Select(one => new BoxedAnswer(
            Guid.ParseExact(one[0], "N"),
            one[1] == Late,
            new FeedbackWords(one[4], one[5], one[6], one[2].Length == 0 ? null : int.Parse(one[2], CultureInfo.InvariantCulture), Enum.TryParse<FeedbackUse>(one[3], out var used) ? used : null)))];

    /// <summary>Another answer goes in, and all are shuffled.</summary>
    public static string Add(List<BoxedAnswer> all, Guid id, FeedbackWords words, bool isLate = false)
    {
        var shuffled = all.Append(new BoxedAnswer(id, isLate, words)).ToArray();
        RandomNumberGenerator.Shuffle<BoxedAnswer>(shuffled);
        return string.Join(Record, shuffled.Select(one => string.Join(
            Field, one.Id.ToString("N"), one.IsLate ? Late : "", one.Words.Mark?.ToString(CultureInfo.InvariantCulture), one.Words.Used?.ToString(), one.Words.Helped, one.Words.Hindered, one.Words.Next, ".")));
    }

    /// <summary>An answer that comes now comes too late to be read with the others: they are being read.</summary>
    public static bool IsLate(IReadOnlyList<BoxedAnswer> all, bool isReading) => isReading && all.Count(one => !one.IsLate) >= Least;

    /// <summary>
    /// What may be read: all that came before the reading began, together, if they are five; at the close those that came late,
    /// if they are five as well. So no single one is ever seen to appear.
    /// </summary>
    public static IReadOnlyList<BoxedAnswer> Shown(IReadOnlyList<BoxedAnswer> all, bool isReading, bool isClosed) =>
        [.. all.GroupBy(one => one.IsLate).Where(one => one.Count() >= Least && (isClosed || (isReading && !one.Key))).SelectMany(one => one)];
}

/// <summary>Sums of marks: of those that are read together, and of those that came late.</summary>
internal readonly record struct MarkSums(int Sum, int Count, int Late, int LateCount)
{
    /// <summary>Bytes it may ever need.</summary>
    public const int Room = 60;

    public static MarkSums Read(string content)
    {
        if (content.Length == 0)
            return default;
        var parts = content.Split(',').Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToList();
        return new MarkSums(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>With the mark of one more answer.</summary>
    public MarkSums Add(int? mark, bool isLate) => mark is not { } value ? this
        : isLate ? this with { Late = Late + value, LateCount = LateCount + 1 } : this with { Sum = Sum + value, Count = Count + 1 };

    /// <summary>What may be told once so many answers are closed: as the words.</summary>
    public (int Sum, int Count) Shown(int answers, bool isClosed) =>
        !isClosed || answers < AnswerBox.Least ? (0, 0) : LateCount < AnswerBox.Least ? (Sum, Count) : (Sum + Late, Count + LateCount);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sum},{Count},{Late},{LateCount}");
}
