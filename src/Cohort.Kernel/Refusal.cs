namespace Cohort.Kernel;

/// <summary>
/// A business "no", in words. The page filter shows it on the page that asked, with what was typed kept (422).
/// </summary>
/// <param name="text">A key of the texts, for instance "This half-day is closed.".</param>
/// <param name="field">The form field it concerns, as bound ("Form.Date"), or null for the whole form.</param>
/// <param name="values">Values for the places {0}, {1}… of the text.</param>
public sealed class Refusal(string text, string? field = null, params object?[] values) : Exception(text)
{
    /// <summary>Key of the text to show.</summary>
    public string Text { get; } = text;

    /// <summary>The field concerned, or null.</summary>
    public string? Field { get; } = field;

    /// <summary>Values for the places of the text.</summary>
    public IReadOnlyList<object?> Values { get; } = values;
}

/// <summary>The thing does not exist, or is not this person's to know of: both answer 404.</summary>
public sealed class NotFound : Exception
{
    /// <summary>Gives the thing back, or says it cannot be found.</summary>
    /// <exception cref="NotFound">When <paramref name="thing"/> is null.</exception>
    public static T IfNull<T>(T? thing)
        where T : class => thing ?? throw new NotFound();
}

/// <summary>The person is known here but may not do this: answers 403.</summary>
public sealed class Forbidden : Exception;
