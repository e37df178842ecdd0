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

    /// <summary>The person whose name is in the words: when they are erased, the line goes.</summary>
    public Guid? AboutId { get; set; }

    /// <summary>What kind of news about its path it is, where what comes later replaces it for a day; or empty.</summary>
    public string News { get; init; } = "";

    /// <summary>Later news of the same kind: unread again, unless it says the same.</summary>
    public void Rewrite(string title, string text, DateTime now)
    {
        if (Title != title || Text != text)
            (Title, Text, At, ReadAt) = (title, text, now, null);
    }
}
