using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Structures;

/// <summary>What kind of employer a structure is.</summary>
internal enum StructureStatus
{
    TownHall,
    Intermunicipality,
    Department,
    Association,
    Library,
    SocialCentre,
    Company,
    Other,
}

/// <summary>
/// An employer of trainees: town hall, library, association. It is the training body's, no promo's: placements tie it to
/// promos, and whoever steers one of those may correct it.
/// </summary>
internal sealed class Structure : IVersioned, IShared
{
    public const int LongestName = 160;
    public const int LongestWords = 300;

    private Structure()
    {
    }

    public Structure(Guid id, string name, Guid by, DateTime now)
    {
        Id = id;
        Rename(name);
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name without case or accents.</summary>
    public string Normal { get; private set; } = "";

    /// <summary>14 digits that hold their key, or empty.</summary>
    public string Siret
    {
        get;
        set => (field, OnlySiret) = (value, value.Length == 0 ? null : value);
    } = "";

    /// <summary>The same, null without one: no two cards have one.</summary>
    public string? OnlySiret { get; private set; }

    public StructureStatus Status { get; set; } = StructureStatus.Other;

    /// <summary>Whom it helps, in its own words.</summary>
    public string Publics { get; set; } = "";

    public string Themes { get; set; } = "";

    public string Place { get; set; } = "";

    /// <summary>When it is open.</summary>
    public string Hours { get; set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public void Rename(string name)
    {
        Name = TextFile.OneLine(name);
        Normal = SearchText.Normalise(Name);
    }
}
