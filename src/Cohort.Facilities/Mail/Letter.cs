namespace Cohort.Facilities.Mail;

/// <summary>What is written to somebody, in their language: short, with one link.</summary>
/// <param name="Title">The subject line.</param>
/// <param name="Text">Paragraphs, parted by an empty line.</param>
/// <param name="LinkLabel">What the link does: "Join the promo".</param>
/// <param name="Path">Address on this site ("/promos/…"), or absolute.</param>
public sealed record Letter(string Title, string Text, string LinkLabel, string Path)
{
    /// <summary>Whoever holds the link may act.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The reader may stop messages of this rule.</summary>
    public bool MayBeStopped { get; init; }

    /// <summary>The rules that its last link stops, parted by commas; empty: the one it is written for.</summary>
    public string Stops { get; init; } = "";

    /// <summary>After this it is of no use (UTC), or null.</summary>
    public DateTime? ExpiresAt { get; init; }
}

/// <summary>Somebody written to.</summary>
/// <param name="Email">Their address.</param>
/// <param name="Name">Their name.</param>
/// <param name="Language">"fr" or "en".</param>
/// <param name="PersonId">Their account, or null.</param>
public sealed record Addressee(string Email, string Name, string Language, Guid? PersonId);
