namespace Cohort.Facilities.Reminders;

/// <summary>
/// What one person is told by mail in this round, in their language: held until the round is over, so that what is told in the
/// same minute is one letter. Written with its <see cref="ToldLine"/>, deleted with the letter.
/// </summary>
internal sealed class HeldLine
{
    private HeldLine()
    {
    }

    public HeldLine(Reminder reminder, Guid personId, Words words, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        Rule = reminder.Rule;
        SubjectId = reminder.SubjectId;
        Occurrence = reminder.Occurrence;
        ExpiresAt = reminder.ExpiresAt;
        Title = Short.Of(words.Title, 200);
        Text = Short.Of(words.Text, 4000);
        LinkLabel = Short.Of(words.LinkLabel, 100);
        Path = words.Path;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public string Rule { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public string Occurrence { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string LinkLabel { get; private set; } = "";

    public string Path { get; private set; } = "";

    /// <summary>After this it is of no use (UTC).</summary>
    public DateTime ExpiresAt { get; private set; }

    public DateTime At { get; private set; }
}
