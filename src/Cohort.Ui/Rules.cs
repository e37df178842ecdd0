using System.Globalization;
using System.Text;
using FluentValidation;

namespace Cohort.Ui;

/// <summary>Validation rules whose messages are keys of the texts.</summary>
public static class Rules
{
    /// <summary>The message is a key of the texts; <paramref name="values"/> fill its places.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string text, params object?[] values) =>
        rule.WithMessage(text).WithState(_ => values);

    /// <summary>A required text: with something to see in it.</summary>
    public static IRuleBuilderOptions<T, string> Required<T>(this IRuleBuilder<T, string> rule, int most) =>
        rule.Must(HasWords).Says("Please fill this in.").AtMost(most);

    /// <summary>There is something to see in it.</summary>
    public static bool HasWords(string? text) => text is not null && text.EnumerateRunes().Any(IsSeen);

    /// <summary>A text that may be empty.</summary>
    public static IRuleBuilderOptions<T, string> Optional<T>(this IRuleBuilder<T, string> rule, int most) =>
        rule.Must(value => (value?.Length ?? 0) <= most).Says("At most {0} characters.", most);

    /// <summary>A link that a browser may open: http or https.</summary>
    public static IRuleBuilderOptions<T, string> WebLink<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(value => string.IsNullOrEmpty(value) || (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            .Says("A link begins with https://")
            .Must(value => !Uri.TryCreate(value, UriKind.Absolute, out var uri) || HasName(uri)).Says("There is no such host: look at the link again.");

    /// <summary>A name or a title: one line, with something to see on it. A joiner between letters stays, some scripts need it.</summary>
    public static IRuleBuilderOptions<T, string> OneLine<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(value => string.IsNullOrWhiteSpace(value) || IsPlain(value.Trim())).Says("Write this on one line, without signs that nobody sees.");

    /// <summary>A whole number between two bounds.</summary>
    public static IRuleBuilderOptions<T, int> Within<T>(this IRuleBuilder<T, int> rule, int least, int most) =>
        rule.InclusiveBetween(least, most).Says("Between {0} and {1}.", least, most);

    // Some names have no coded form, and nobody can go there.
    private static bool HasName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    // Letters that are drawn as nothing, and marks with nothing to stand on, are not seen.
    private static bool IsSeen(Rune one) => one.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0) && !Rune.IsWhiteSpace(one)
        && Rune.GetUnicodeCategory(one) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool IsPlain(string value)
    {
        return value.EnumerateRunes().All(one => one.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(one) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            && value.EnumerateRunes().Any(IsSeen);
    }

    private static IRuleBuilderOptions<T, string> AtMost<T>(this IRuleBuilderOptions<T, string> rule, int most) =>
        rule.Must(value => (value?.Length ?? 0) <= most).Says("At most {0} characters.", most);
}
