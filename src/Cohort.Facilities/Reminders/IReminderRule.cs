namespace Cohort.Facilities.Reminders;

/// <summary>The ways to tell a person.</summary>
[Flags]
public enum Channels
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>In the application.</summary>
    Inbox = 1,

    /// <summary>By mail.</summary>
    Mail = 2,
}

/// <summary>One kind of reminder. Registered by the module that knows what it is about.</summary>
public interface IReminderRule
{
    /// <summary>Its name for ever: "WorkshopTomorrow".</summary>
    string Name { get; }

    /// <summary>What people choose about, a key of the texts: "The workshops of the next day".</summary>
    string Label { get; }

    /// <summary>Told at the hour each person chose for the evening, rather than as soon as it is due.</summary>
    bool InTheEvening { get; }

    /// <summary>How long before its moment it is told, where the promo and the person chose nothing else; null: as it happens.</summary>
    Lead? Lead => null;

    /// <summary>How it is told to whoever chose nothing.</summary>
    Channels Usual { get; }

    /// <summary>Who is to be told, and what, as things stand now.</summary>
    Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop);

    /// <summary>The same of many at once, by the id of the reminder; a rule that rings often reads what they share in a few statements.</summary>
    async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Notice>>> ReadMany(IReadOnlyList<Reminder> reminders, CancellationToken stop)
    {
        var notices = new Dictionary<Guid, IReadOnlyList<Notice>>();
        foreach (var reminder in reminders)
            notices[reminder.Id] = await Read(reminder, stop);
        return notices;
    }
}

/// <summary>What is told to one person.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Say">The words, asked for under the person's language.</param>
public sealed record Notice(Guid PersonId, Func<Words> Say)
{
    /// <summary>A key of the texts that says why the person is not told after all, or null.</summary>
    public string? DroppedBecause { get; init; }

    /// <summary>The person whose name is in the words, or null: the line in the inbox goes when they are erased.</summary>
    public Guid? About { get; init; }
}

/// <summary>The words of a notice.</summary>
/// <param name="Title">One line.</param>
/// <param name="Text">Paragraphs, parted by an empty line; or empty.</param>
/// <param name="LinkLabel">What the link does.</param>
/// <param name="Path">Address of the act on this site.</param>
public sealed record Words(string Title, string Text, string LinkLabel, string Path);
