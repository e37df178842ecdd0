using Cohort.Curriculum.Contracts;
using Cohort.Facilities.PersonalData;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>
/// What one voice saw of one person on one competence, one day. Never edited: a newer one corrects it. Its node is that of
/// the day it was written; what took over from it since is found by <see cref="Frameworks.Heirs"/>.
/// </summary>
internal sealed class Observation
{
    public const int MostText = 500;
    public const int MostEvidence = 5;

    /// <summary>How long its author may withdraw it.</summary>
    public static readonly TimeSpan Withdrawable = TimeSpan.FromDays(1);

    private Observation()
    {
    }

    public Observation(Guid id, Guid cohortId, Guid personId, Guid nodeId, (ObservingVoice Voice, Guid Id, string Name) by, DateOnly on, ObservedLevel level, string text, DateTime at)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        NodeId = nodeId;
        (Voice, By, ByName) = by;
        On = on;
        Level = level;
        Text = text;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>Of whom.</summary>
    public Guid PersonId { get; private set; }

    public Guid NodeId { get; private set; }

    public ObservingVoice Voice { get; private set; }

    public Guid By { get; private set; }

    /// <summary>The author's name as it was: they may leave the promo, the observation stays named.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>The day it was seen.</summary>
    public DateOnly On { get; private set; }

    public ObservedLevel Level { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Withdrawn by its author: the row stays, and says nothing more.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public List<ObservationEvidence> Evidence { get; } = [];

    /// <summary>Its author may still take it back.</summary>
    public bool IsFresh(DateTime now) => WithdrawnAt is null && now - At <= Withdrawable;

    public void Withdraw(DateTime now) => WithdrawnAt ??= now;

    /// <summary>Adds what it leans on, in order.</summary>
    public void Lean(IEnumerable<EvidenceLink> links) =>
        Evidence.AddRange(links.Select((one, index) => new ObservationEvidence(Id, index, one.Title, one.Address)));

    /// <summary>Its author was erased.</summary>
    public void Unname() => ByName = Leaving.Nobody;

    public ObservationCard Card() =>
        new(Id, PersonId, NodeId, Voice, By, ByName, On, Level, Text, [.. Evidence.OrderBy(one => one.Position).Select(one => new EvidenceLink(one.Title, one.Address))], At);
}

/// <summary>One thing an observation leans on.</summary>
internal sealed class ObservationEvidence
{
    private ObservationEvidence()
    {
    }

    public ObservationEvidence(Guid observationId, int position, string title, string address)
    {
        Id = Guid.CreateVersion7();
        ObservationId = observationId;
        Position = position;
        Title = title;
        Address = address;
    }

    public Guid Id { get; private set; }

    public Guid ObservationId { get; private set; }

    public int Position { get; private set; }

    public string Title { get; private set; } = "";

    public string Address { get; private set; } = "";
}
