using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Bricks;

/// <summary>What kind of moment a brick makes.</summary>
internal enum BrickKind
{
    Workshop,
    Input,
    Game,
    Ritual,
}

/// <summary>Can it be done from afar?</summary>
internal enum BrickRemote
{
    Yes,
    No,
    Adapted,
}

/// <summary>How hard it is to lead.</summary>
internal enum BrickDifficulty
{
    Easy,
    Medium,
    Hard,
}

/// <summary>A reusable piece of content of the training body, in the form that facilitators know (the Interpole fiche).</summary>
internal sealed class Brick : IVersioned
{
    private Brick()
    {
    }

    public Brick(Guid id, Guid by, DateTime now)
    {
        Id = id;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Key of a starter brick, so that seeding twice changes nothing; empty for the body's own.</summary>
    public string Key { get; set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What it brings, in one sentence.</summary>
    public string Value { get; set; } = "";

    public string Goal { get; set; } = "";

    public BrickKind Kind { get; set; }

    public int GroupMin { get; set; } = 2;

    public int GroupMax { get; set; } = 16;

    public int MinutesMin { get; set; }

    /// <summary>The usual duration in minutes.</summary>
    public int Minutes { get; set; } = 90;

    public int MinutesMax { get; set; }

    public BrickRemote Remote { get; set; }

    public BrickDifficulty Difficulty { get; set; }

    public string Summary { get; set; } = "";

    /// <summary>What participants do.</summary>
    public string Doing { get; set; } = "";

    /// <summary>What stays afterwards.</summary>
    public string Leaves { get; set; } = "";

    public string Steps { get; set; } = "";

    public string Tips { get; set; } = "";

    public string Material { get; set; } = "";

    public string Licence { get; set; } = "CC BY-SA 4.0";

    public string Authors { get; set; } = "";

    /// <summary>Of a ritual: when it serves.</summary>
    public RitualMoment Moment { get; set; }

    /// <summary>It can be done seated: nobody who cannot move is left out.</summary>
    public bool IsSeated { get; set; }

    public string SearchText { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? ShelvedAt { get; set; }

    public int Version { get; set; }

    public List<BrickCompetence> Competences { get; } = [];

    public void Name(string title)
    {
        Title = title.Trim();
        SearchText = TextFile.Cut(Kernel.Text.SearchText.Normalise($"{Title} {Value} {Goal}"), 700);
    }
}

/// <summary>A competence that a brick serves.</summary>
internal sealed class BrickCompetence
{
    private BrickCompetence()
    {
    }

    public BrickCompetence(Guid brickId, Guid nodeId)
    {
        Id = Guid.CreateVersion7();
        BrickId = brickId;
        NodeId = nodeId;
    }

    public Guid Id { get; private set; }

    public Guid BrickId { get; private set; }

    public Guid NodeId { get; private set; }
}
