using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model;

/// <summary>The training body: one row.</summary>
internal sealed class Body : IVersioned
{
    /// <summary>The id of the one row: of two first runs at the same moment, the key lets one through.</summary>
    public static readonly Guid Only = new("b0d1b0d1-0000-7000-8000-000000000001");

    private Body()
    {
    }

    public Body(string name)
    {
        Id = Only;
        Name = name;
    }

    public Guid Id { get; private set; }

    public string Name { get; set; } = "";

    public string Siret { get; set; } = "";

    public string DeclarationNumber { get; set; } = "";

    public string Signatory { get; set; } = "";

    public string SignatoryTitle { get; set; } = "";

    public string TimeZone { get; set; } = "Europe/Paris";

    public int TargetMinutes { get; set; } = 21_000;

    public int HalfDayMinutes { get; set; } = 210;

    /// <summary>Days for which it stays known how each one was; then only the group's counts.</summary>
    public int CheckInDays { get; set; } = 7;

    public byte[]? Logo { get; set; }

    public string LogoType { get; set; } = "";

    /// <summary>When the demo data was made (UTC), or null: only then do demo sign-ins exist.</summary>
    public DateTime? DemoSince { get; set; }

    public int Version { get; set; }
}
