namespace Cohort.Cohorts.Model;

/// <summary>Who of the promo an announcement is for.</summary>
internal enum Audience
{
    Everyone,
    Trainees,
    Tutors,
}

/// <summary>What a trainer tells a promo: in the inbox, and by mail to whoever wants it.</summary>
internal sealed class Announcement
{
    private Announcement()
    {
    }

    public Announcement(Guid id, Guid cohortId, Audience audience, string title, string text, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Audience = audience;
        Title = title.Trim();
        Text = text.Trim();
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Audience Audience { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
