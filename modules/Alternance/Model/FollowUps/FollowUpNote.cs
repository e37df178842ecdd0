namespace Cohort.Alternance.Model.FollowUps;

/// <summary>What was done about an alert that stays open: somebody keeps an eye on it.</summary>
internal sealed class FollowUpNote
{
    private FollowUpNote()
    {
    }

    public FollowUpNote(FollowUp alert, string done, Guid by, string byName, DateTime now)
    {
        Id = Guid.CreateVersion7();
        FollowUpId = alert.Id;
        Done = done.Trim();
        By = by;
        ByName = byName;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid FollowUpId { get; private set; }

    public string Done { get; set; } = "";

    public Guid By { get; private set; }

    public string ByName { get; set; } = "";

    public DateTime At { get; private set; }
}
