using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.Attendance.Model.Chain;

/// <summary>What a sealed sheet says, whole: it is printed, hashed and verified from this alone.</summary>
/// <param name="Format">1.</param>
/// <param name="Number">Number in the register.</param>
/// <param name="Provider">The training body.</param>
/// <param name="Action">The action, the promo, its agreement.</param>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="StartsAt">Real beginning, minutes since midnight.</param>
/// <param name="EndsAt">Real end, minutes since midnight.</param>
/// <param name="Expected">Minutes that count at most: the contract's half-day.</param>
/// <param name="Sessions">What was taught, with the titles of the programme.</param>
/// <param name="Leaders">Who led, with their signatures.</param>
/// <param name="Lines">The trainees, by family name.</param>
/// <param name="Warnings">What the checks found and was sealed nevertheless, as names of checks.</param>
/// <param name="SealedAt">UTC.</param>
/// <param name="SealedBy">By name.</param>
internal sealed record SheetContent(
    int Format,
    int Number,
    ProviderContent Provider,
    ActionContent Action,
    DateOnly Date,
    DayPart Part,
    int StartsAt,
    int EndsAt,
    int Expected,
    IReadOnlyList<SessionContent> Sessions,
    IReadOnlyList<LeaderContent> Leaders,
    IReadOnlyList<LineContent> Lines,
    IReadOnlyList<string> Warnings,
    DateTime SealedAt,
    string SealedBy);

internal sealed record ProviderContent(string Name, string Siret, string Declaration, string Address);

internal sealed record ActionContent(string Title, string Reference, string Funder, Guid Cohort, string Promo, string Zone);

internal sealed record SessionContent(string Title, int StartsAt, int Minutes, bool IsRemote, string Place, IReadOnlyList<string> Leaders);

internal sealed record LeaderContent(Guid? Person, string Name, DateTime? SignedAt, Means? Means)
{
    /// <summary>SHA-256 of what they drew, or empty; sheets sealed before it was written down do not have it.</summary>
    public string StrokeHash { get; init; } = "";
}

/// <summary>One trainee. Instants are UTC; times of day are minutes since midnight, local.</summary>
internal sealed record LineContent(
    Guid Person,
    string Name,
    string Employer,
    Mark Mark,
    int Expected,
    int Minutes,
    int? ArrivedAt,
    int? LeftAt,
    DateTime? SignedAt,
    DateTime? OwnAt,
    Means? Means,
    string StrokeHash,
    Said Said,
    string Proof,
    string Reason,
    bool IsJustified,
    string SeenBy,
    DateOnly? SeenOn,
    string SaidBy)
{
    /// <summary>A trainee whom the sheet did not name: only a correction says something of them.</summary>
    public static LineContent NotNamed(Guid person, string name, int expected) => new(person, name, "", Mark.Missing, expected, 0, null, null, null, null, null, "", Said.Nothing, "", "", false, "", null, "");

    /// <summary>SHA-256 of the line's JSON with this field empty: it tells which line was touched.</summary>
    public string Hash { get; init; } = "";
}

/// <summary>A line that corrects a sealed sheet: who, when, why.</summary>
internal sealed record CorrectionContent(
    int Format,
    int Number,
    int Sheet,
    Guid Cohort,
    DateOnly Date,
    DayPart Part,
    Guid Person,
    string Name,
    StandingContent Before,
    StandingContent After,
    string Why,
    DateTime At,
    string By);

/// <summary>What holds of one trainee, before or after a correction.</summary>
internal sealed record StandingContent(Mark Mark, int Minutes, bool IsJustified);
