using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>A workshop that somebody proposes to the group; it becomes one when the launch closes.</summary>
internal sealed class Proposal : IVersioned
{
    private Proposal()
    {
    }

    public Proposal(Guid id, Launch launch, string title, Guid? brickId, int minutes, Guid by, DateTime now)
    {
        Id = id;
        LaunchId = launch.Id;
        CohortId = launch.CohortId;
        Title = title.Trim();
        BrickId = brickId;
        Minutes = minutes;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid LaunchId { get; private set; }

    public Guid CohortId { get; private set; }

    public string Title { get; private set; } = "";

    public Guid? BrickId { get; private set; }

    /// <summary>Minutes; the competences' minutes add up to it.</summary>
    public int Minutes { get; private set; }

    /// <summary>The words of the brick, carried to the workshop.</summary>
    public string Doing { get; set; } = "";

    public string Leaves { get; set; } = "";

    public string Material { get; set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? WithdrawnAt { get; set; }

    public Guid? WithdrawnBy { get; set; }

    /// <summary>Its option in the decision.</summary>
    public Guid? OptionId { get; set; }

    /// <summary>What it became; unique, and made once.</summary>
    public Guid? WorkshopId { get; set; }

    /// <summary>Counts what was edited.</summary>
    public int Version { get; set; }

    public List<ProposalShare> Shares { get; } = [];

    public List<ProposalLeader> Leaders { get; } = [];

    public List<ProposalNeed> Needs { get; } = [];

    /// <summary>Says it anew; rows that stay keep their id.</summary>
    public void Edit(string title, int minutes, IReadOnlyList<(Guid NodeId, int Minutes)> shares, IReadOnlyList<Guid> needs)
    {
        (Title, Minutes) = (title.Trim(), minutes);
        Shares.RemoveAll(one => shares.All(share => share.NodeId != one.NodeId));
        foreach (var (node, part) in shares)
        {
            if (Shares.Find(one => one.NodeId == node) is { } row)
                row.Minutes = part;
            else
                Shares.Add(new ProposalShare(Id, node, part));
        }

        Needs.RemoveAll(one => !needs.Contains(one.NeedId));
        Needs.AddRange(needs.Where(id => !Needs.Exists(one => one.NeedId == id)).Select(id => new ProposalNeed(Id, id)).ToList());
        Version++;
    }
}

/// <summary>The minutes of one competence in a proposal.</summary>
internal sealed class ProposalShare
{
    private ProposalShare()
    {
    }

    public ProposalShare(Guid proposalId, Guid nodeId, int minutes)
    {
        Id = Guid.CreateVersion7();
        ProposalId = proposalId;
        NodeId = nodeId;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid ProposalId { get; private set; }

    public Guid NodeId { get; private set; }

    public int Minutes { get; set; }
}

/// <summary>Somebody would lead it.</summary>
internal sealed class ProposalLeader
{
    private ProposalLeader()
    {
    }

    public ProposalLeader(Proposal proposal, Guid personId)
    {
        Id = Guid.CreateVersion7();
        ProposalId = proposal.Id;
        CohortId = proposal.CohortId;
        PersonId = personId;
    }

    public Guid Id { get; private set; }

    public Guid ProposalId { get; private set; }

    /// <summary>The promo again: what shows on its pages tells that it changed.</summary>
    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>A need that a proposal answers.</summary>
internal sealed class ProposalNeed
{
    private ProposalNeed()
    {
    }

    public ProposalNeed(Guid proposalId, Guid needId)
    {
        Id = Guid.CreateVersion7();
        ProposalId = proposalId;
        NeedId = needId;
    }

    public Guid Id { get; private set; }

    public Guid ProposalId { get; private set; }

    public Guid NeedId { get; private set; }
}
