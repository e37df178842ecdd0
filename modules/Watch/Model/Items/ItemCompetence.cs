namespace Cohort.Watch.Model.Items;

/// <summary>A competence that an item serves.</summary>
internal sealed class ItemCompetence
{
    private ItemCompetence()
    {
    }

    public ItemCompetence(Guid itemId, Guid nodeId) => (ItemId, NodeId) = (itemId, nodeId);

    public Guid ItemId { get; private set; }

    public Guid NodeId { get; private set; }
}
