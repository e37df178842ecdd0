namespace Cohort.Facilities.Inbox;

/// <summary>Something told to one person in the application, with the link to the act.</summary>
internal sealed class InboxItem
{
    private InboxItem()
    {
    }

    public InboxItem(Guid personId, Guid? promoId, string rule, string title, string text, string path, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        PromoId = promoId;
        Rule = rule;
        Title = title;
        Text = text;
        Path = path;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The promo it is about, or null. Not a CohortId: what is told changes nothing of the promo's pages.</summary>
    public Guid? PromoId { get; private set; }

    public string Rule { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Path { get; private set; } = "";

    public DateTime At { get; private set; }

    public DateTime? ReadAt { get; set; }
}
