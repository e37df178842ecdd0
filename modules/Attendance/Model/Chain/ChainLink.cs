namespace Cohort.Attendance.Model.Chain;

/// <summary>What a link of the register holds.</summary>
internal enum LinkKind
{
    Sheet,
    Correction,
}

/// <summary>
/// One link of the register of the body: a sealed sheet or a line that corrects one. Numbers follow each other without a gap;
/// each link holds the hash of the one before, and is signed with the body's key. It is never changed; when its time of
/// keeping is over its content goes, and its hash stays, so that the chain still holds.
/// </summary>
internal sealed class ChainLink
{
    public const int LongestContent = 200_000;

    private ChainLink()
    {
    }

    public ChainLink(int number, LinkKind kind, Guid cohortId, Guid sheetId, string content, DateTime now)
    {
        Number = number;
        Kind = kind;
        CohortId = cohortId;
        SheetId = sheetId;
        Content = content;
        At = now;
    }

    public int Number { get; private set; }

    public LinkKind Kind { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid SheetId { get; private set; }

    /// <summary>Canonical JSON: <see cref="SheetContent"/> or <see cref="CorrectionContent"/>.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 of the content's UTF-8, in hexadecimal; stays when the content goes.</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>Hash of the link before; 64 zeros before the first.</summary>
    public string Previous { get; set; } = "";

    /// <summary>SHA-256 over number, kind, instant, previous and content hash (<see cref="Chained"/>).</summary>
    public string Hash { get; set; } = "";

    /// <summary>Name of the key that signed.</summary>
    public string KeyName { get; set; } = "";

    /// <summary>Signature over the hash, Base64.</summary>
    public string Signature { get; set; } = "";

    public DateTime At { get; private set; }

    public DateTime? ErasedAt { get; private set; }

    /// <summary>Its time of keeping is over.</summary>
    public void Erase(DateTime now) => (Content, ErasedAt) = ("", now);
}
