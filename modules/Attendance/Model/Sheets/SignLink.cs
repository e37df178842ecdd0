namespace Cohort.Attendance.Model.Sheets;

/// <summary>A link by which one person signs one half-day without signing in. Only the hash of its token is kept.</summary>
internal sealed class SignLink
{
    /// <summary>What is longer is no token, and is not looked for.</summary>
    public const int LongestToken = 100;

    private SignLink()
    {
    }

    public SignLink(Sheet sheet, Guid personId, string tokenHash, DateTime now, DateTime until)
    {
        Id = Guid.CreateVersion7();
        SheetId = sheet.Id;
        CohortId = sheet.CohortId;
        PersonId = personId;
        TokenHash = tokenHash;
        MadeAt = now;
        Until = until;
    }

    public Guid Id { get; private set; }

    public Guid SheetId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    public DateTime Until { get; private set; }

    /// <summary>Put in the post (UTC).</summary>
    public DateTime? SentAt { get; set; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? UsedAt { get; set; }

    /// <summary>The page of a token. A token is known only when it is made.</summary>
    public static string Path(string token) => "/sign/link/" + token;
}

/// <summary>A tablet that goes round: one browser may open one sheet, and nothing else. Only the hash of its token is kept.</summary>
internal sealed class TabletPass
{
    private TabletPass()
    {
    }

    public TabletPass(Sheet sheet, string tokenHash, Guid by, DateTime now, DateTime until)
    {
        Id = Guid.CreateVersion7();
        SheetId = sheet.Id;
        CohortId = sheet.CohortId;
        TokenHash = tokenHash;
        By = by;
        MadeAt = now;
        Until = until;
    }

    public Guid Id { get; private set; }

    public Guid SheetId { get; private set; }

    public Guid CohortId { get; private set; }

    public string TokenHash { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime Until { get; private set; }

    public DateTime? EndedAt { get; set; }
}
