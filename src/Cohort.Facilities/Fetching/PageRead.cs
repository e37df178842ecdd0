using Cohort.Kernel.Messages;

namespace Cohort.Facilities.Fetching;

/// <summary>A page elsewhere was read, or a file was found there. What the page does not say is empty.</summary>
/// <param name="Url">The address as it was wanted.</param>
/// <param name="Title">Its title, or the name of the file; empty when it has none.</param>
public sealed record PageRead(string Url, string Title) : IEvent
{
    /// <summary>Primary tag of BCP 47 in lower case, "fr"; at most 8 letters.</summary>
    public string Language { get; init; } = "";

    /// <summary>Who wrote it, as the page names them; at most 120 characters.</summary>
    public string Author { get; init; } = "";

    /// <summary>The day it came out, as the page says.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Address of its picture: http or https, at most 2000 characters. It is kept, never fetched.</summary>
    public string Picture { get; init; } = "";

    /// <summary>The main text on one line, at most 20,000 characters.</summary>
    public string Text { get; init; } = "";

    /// <summary>Minutes it takes to read; 0: there is hardly a text.</summary>
    public int Minutes { get; init; }

    /// <summary>It is a file, no page: of what stands in it nothing is known.</summary>
    public bool IsFile { get; init; }
}
