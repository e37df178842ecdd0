namespace Cohort.Facilities;

internal static class Short
{
    /// <summary>The text, or its beginning when it is longer than its column; never half of a character.</summary>
    public static string Of(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1 - (char.IsHighSurrogate(text[most - 2]) ? 1 : 0)), "…");
}
