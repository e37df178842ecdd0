namespace Cohort.Facilities.Files;

/// <summary>What somebody put beside a workshop, a brick or a promo: a file, or a link to a pad.</summary>
internal sealed class Attachment
{
    private Attachment()
    {
    }

    public Attachment(Guid id, Guid cohortId, Guid ownerId, string name, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        OwnerId = ownerId;
        Name = name;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    /// <summary>The promo whose members may read it, or <see cref="Kernel.People.Membership.Body"/>: the members of every promo.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>The workshop, the brick or the promo.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The file's name, tidied; of a link, what the person called it, or empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the content in hexadecimal; empty for a link.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Media type by content; empty for a link.</summary>
    public string Type { get; set; } = "";

    /// <summary>Bytes.</summary>
    public int Length { get; set; }

    /// <summary>Absolute address; empty for a file.</summary>
    public string Url { get; set; } = "";

    /// <summary>Only those who steer read it: the scan of a sheet that everybody signed.</summary>
    public bool IsForSteering { get; set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Taken away (UTC): it can be put back until cleaning day.</summary>
    public DateTime? RemovedAt { get; set; }

    public Guid? RemovedBy { get; set; }
}
