using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Agreement;

/// <summary>How a mission goes.</summary>
internal enum MissionState
{
    Planned,
    UnderWay,
    Done,

    /// <summary>Will not be done here; its words say why.</summary>
    Dropped,
}

/// <summary>What a trainee is to do in the structure, agreed between the three.</summary>
internal sealed class Mission : IVersioned
{
    public const int LongestTitle = 160;
    public const int LongestWords = 1000;

    private Mission()
    {
    }

    public Mission(Guid id, Guid cohortId, Guid personId, string title, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        Title = TextFile.OneLine(title);
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public string Title { get; set; } = "";

    public string Doing { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>What helps, there.</summary>
    public string Levers { get; set; } = "";

    /// <summary>What holds back, and what is done about it.</summary>
    public string Brakes { get; set; } = "";

    public MissionState State { get; set; }

    /// <summary>How it went, in words.</summary>
    public string Went { get; set; } = "";

    /// <summary>The visit it was agreed at, if any.</summary>
    public Guid? VisitId { get; init; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public List<MissionTouch> Touched { get; } = [];
}

/// <summary>A competence that a mission practises.</summary>
internal sealed class MissionTouch
{
    private MissionTouch()
    {
    }

    public MissionTouch(Mission mission, Guid nodeId) => (MissionId, NodeId) = (mission.Id, nodeId);

    public Guid MissionId { get; private set; }

    public Guid NodeId { get; private set; }
}
