namespace Cohort.Cohorts.Model.Opening;

/// <summary>When expectations are read again.</summary>
internal enum Rereading
{
    HalfWay,
    End,
}

/// <summary>What became of what one expected.</summary>
internal enum Outcome
{
    Kept,
    Partly,
    Not,
}

/// <summary>What somebody says, half-way or at the end, of what they expected; with the sentence as it stood then.</summary>
internal sealed class ExpectationWord
{
    public const int MostWord = 200;

    private ExpectationWord()
    {
    }

    public ExpectationWord(Guid cohortId, Guid personId, Rereading when)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
        When = when;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public Rereading When { get; private set; }

    public Outcome Outcome { get; private set; }

    public string Word { get; private set; } = "";

    /// <summary>What was expected, as it was read when they said this.</summary>
    public string Of { get; private set; } = "";

    public DateTime At { get; private set; }

    public void Say(Outcome outcome, string word, string expectation, DateTime now)
    {
        (Outcome, Word, Of, At) = (outcome, word.Trim(), expectation, now);
    }
}

/// <summary>When a promo reads its expectations again, by its dates alone.</summary>
internal static class Rereadings
{
    /// <summary>The last days, in which the end is spoken of.</summary>
    public const int LastDays = 21;

    /// <summary>From the middle on, half-way; in the last three weeks and ever after, the end. Before, nothing.</summary>
    public static Rereading? On(DateOnly today, DateOnly from, DateOnly to) =>
        today > to.AddDays(-Math.Min(LastDays, (to.DayNumber - from.DayNumber) / 4)) ? Rereading.End
        : today >= from.AddDays((to.DayNumber - from.DayNumber) / 2) ? Rereading.HalfWay
        : null;
}
