using Cohort.Kernel.Data;

namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>What kind of help a number gives.</summary>
internal enum HelpKind
{
    Emergency,
    Listening,
    Fraud,
    Procedure,
}

/// <summary>A number to call, or a site to go to, with the day on which somebody last looked whether it is right. One list for the whole body.</summary>
internal sealed class HelpNumber : IVersioned
{
    public const int LongestNumber = 40;
    public const int LongestCode = 40;

    private HelpNumber()
    {
    }

    public HelpNumber(Guid id, string code)
    {
        Id = id;
        Code = code;
    }

    public Guid Id { get; private set; }

    /// <summary>The name cards know it by.</summary>
    public string Code { get; private set; } = "";

    public HelpKind Kind { get; set; }

    /// <summary>As one dials it; empty when it is a site only.</summary>
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public string Purpose { get; set; } = "";

    public string Hours { get; set; } = "";

    public string Cost { get; set; } = "";

    public string Web { get; set; } = "";

    public DateOnly CheckedOn { get; set; }

    /// <summary>Who said so; empty when it still stands as it shipped, and a newer file may change it.</summary>
    public Guid CheckedBy { get; set; }

    public DateTime? RetiredAt { get; set; }

    public int Version { get; set; }

    /// <summary>Checked more than a year ago.</summary>
    public static bool IsOld(DateOnly checkedOn, DateOnly today) => checkedOn.AddYears(1) < today;
}
