using FluentValidation;

namespace Cohort.Ui;

/// <summary>Validation rules whose messages are keys of the texts.</summary>
public static class Rules
{
    /// <summary>The message is a key of the texts; <paramref name="values"/> fill its places.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string text, params object?[] values) =>
        rule.WithMessage(text).WithState(_ => values);

    /// <summary>A required text.</summary>
    public static IRuleBuilderOptions<T, string> Required<T>(this IRuleBuilder<T, string> rule, int most) =>
        rule.Must(value => !string.IsNullOrWhiteSpace(value)).Says("Please fill this in.").AtMost(most);

    /// <summary>A text that may be empty.</summary>
    public static IRuleBuilderOptions<T, string> Optional<T>(this IRuleBuilder<T, string> rule, int most) =>
        rule.Must(value => (value?.Length ?? 0) <= most).Says("At most {0} characters.", most);

    /// <summary>A link that a browser may open: http or https.</summary>
    public static IRuleBuilderOptions<T, string> WebLink<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(value => string.IsNullOrEmpty(value) || (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            .Says("A link begins with https://");

    /// <summary>A whole number between two bounds.</summary>
    public static IRuleBuilderOptions<T, int> Within<T>(this IRuleBuilder<T, int> rule, int least, int most) =>
        rule.InclusiveBetween(least, most).Says("Between {0} and {1}.", least, most);

    private static IRuleBuilderOptions<T, string> AtMost<T>(this IRuleBuilderOptions<T, string> rule, int most) =>
        rule.Must(value => (value?.Length ?? 0) <= most).Says("At most {0} characters.", most);
}
