namespace Cohort.Alternance.Model.Log;

/// <summary>A competence that an activity practised.</summary>
internal sealed class LogTouch
{
    private LogTouch()
    {
    }

    public LogTouch(LogEntry entry, Guid nodeId) => (EntryId, NodeId) = (entry.Id, nodeId);

    public Guid EntryId { get; private set; }

    public Guid NodeId { get; private set; }
}
