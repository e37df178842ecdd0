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

/// <summary>An anonymous answer as it lies in the box: an id that the form drew at random, and which five it is one of.</summary>
internal sealed record BoxedAnswer(Guid Id, int Batch, FeedbackWords Words);

/// <summary>The content of a box as one text, and what of it may be read.</summary>
internal static class AnswerBox
{
    /// <summary>Fewer anonymous answers than this, and one would guess who wrote which. While it is open they appear so many at a time.</summary>
    public const int Least = 5;

    /// <summary>Bytes that one answer may ever need.</summary>
    public const int Room = (3 * 3 * FeedbackRound.LongestWord) + 80;

    private const char Field = '\u001F', Record = '\u001E';

    public static List<BoxedAnswer> Read(string content) =>
        [.. content.Split(Record, StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(Field)).Select(one => new BoxedAnswer(
            Guid.ParseExact(one[0], "N"),
            int.Parse(one[1], CultureInfo.InvariantCulture),
            new FeedbackWords(one[4], one[5], one[6], one[2].Length == 0 ? null : int.Parse(one[2], CultureInfo.InvariantCulture), Enum.TryParse<FeedbackUse>(one[3], out var used) ? used : null)))];

    /// <summary>Another answer goes in, and all are shuffled.</summary>
    public static string Add(List<BoxedAnswer> all, Guid id, FeedbackWords words)
    {
        var shuffled = all.Append(new BoxedAnswer(id, all.Count / Least, words)).ToArray();
        RandomNumberGenerator.Shuffle<BoxedAnswer>(shuffled);
        return string.Join(Record, shuffled.Select(one => string.Join(
            Field, one.Id.ToString("N"), one.Batch.ToString(CultureInfo.InvariantCulture), one.Words.Mark?.ToString(CultureInfo.InvariantCulture), one.Words.Used?.ToString(), one.Words.Helped, one.Words.Hindered, one.Words.Next, ".")));
    }

    /// <summary>What may be read: none below five; while it is open by whole fives, so that no single one is seen to appear; at the close all.</summary>
    public static IReadOnlyList<BoxedAnswer> Shown(IReadOnlyList<BoxedAnswer> all, bool isClosed) =>
        all.Count < Least ? [] : [.. all.Where(one => isClosed || one.Batch < all.Count / Least)];
}

/// <summary>Sums of marks: of the fives that are whole, and of those that wait.</summary>
internal readonly record struct MarkSums(int Sum, int Count, int Waiting, int WaitingCount)
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

    /// <summary>With one more answer, the <paramref name="answers"/>th of its box.</summary>
    public MarkSums Add(int? mark, int answers)
    {
        var (waiting, count) = (Waiting + (mark ?? 0), WaitingCount + (mark is null ? 0 : 1));
        return answers % AnswerBox.Least == 0 ? new MarkSums(Sum + waiting, Count + count, 0, 0) : this with { Waiting = waiting, WaitingCount = count };
    }

    /// <summary>What may be told of so many answers.</summary>
    public (int Sum, int Count) Shown(int answers, bool isClosed) =>
        answers < AnswerBox.Least ? (0, 0) : isClosed ? (Sum + Waiting, Count + WaitingCount) : (Sum, Count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sum},{Count},{Waiting},{WaitingCount}");
}
