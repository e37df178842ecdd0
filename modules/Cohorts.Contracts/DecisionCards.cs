namespace Cohort.Cohorts.Contracts;

/// <summary>What came out: of a whole decision, or of one option.</summary>
public enum DecisionOutcome
{
    /// <summary>Nobody took part, or no option is left.</summary>
    Nothing,

    /// <summary>Too few people took part.</summary>
    NoQuorum,

    /// <summary>Adopted, or chosen.</summary>
    Adopted,

    /// <summary>Not adopted, or not chosen.</summary>
    Rejected,

    /// <summary>As many on one side as on the other, or several options first.</summary>
    Tied,
}

/// <summary>Why there is no result to show.</summary>
public enum ResultWithheld
{
    /// <summary>It is shown.</summary>
    No,

    /// <summary>It is hidden until the close.</summary>
    UntilClose,

    /// <summary>The ballot was secret, and fewer than five members of the promo took part.</summary>
    TooFew,

    /// <summary>The ballot was secret, and the site no longer has the keys that open its box.</summary>
    KeysMissing,
}

/// <summary>How many people gave an option this value (a rank, a number of dots, 1 for…).</summary>
public readonly record struct ValueCount(int Value, int People);

/// <summary>The count of one option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Score">For minus against; people who consent; dots; points.</param>
/// <param name="Outcome">What came out of this option.</param>
/// <param name="Counts">People by value, highest value first.</param>
public sealed record OptionResult(Guid Option, int Score, DecisionOutcome Outcome, IReadOnlyList<ValueCount> Counts)
{
    /// <summary>People who gave this value.</summary>
    public int Of(int value) => Counts.Where(one => one.Value == value).Sum(one => one.People);
}

/// <summary>The count of a decision; final once it is closed.</summary>
/// <param name="Outcome">Judged one by one: adopted when any option is. Else: one first, or several (tied).</param>
/// <param name="Chosen">Options adopted, or first; when tied, those that are.</param>
/// <param name="Lines">Best first; withdrawn options are left out.</param>
public sealed record DecisionResult(DecisionOutcome Outcome, IReadOnlyList<Guid> Chosen, IReadOnlyList<OptionResult> Lines);

/// <summary>An option. Withdrawn: out of the running since <see cref="WithdrawnAt"/> (UTC), votes on it are kept.</summary>
public sealed record OptionCard(Guid Id, string Text, DateOnly? Date, DayPart? Part, DateTime? WithdrawnAt, string Why);

/// <summary>An objection. Standing until who objected says that it is answered. Who answered it, or a trainer, may change the answer.</summary>
public sealed record ObjectionCard(Guid Id, Guid Option, Guid By, string ByName, string Text, string Answer, string AnsweredBy, bool IsStanding, Guid? AnsweredById = null);

/// <summary>A decision, for one reader at one moment.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Question">In one line.</param>
/// <param name="About">Path of what it is about, or empty.</param>
/// <param name="Terms">What was fixed when it opened.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedByName">Their name.</param>
/// <param name="OpenedAt">When (UTC).</param>
/// <param name="ClosedAt">When it was closed or its hour came (UTC); null: open.</param>
/// <param name="Options">In their order; the withdrawn too.</param>
/// <param name="TookPart">How many people took part.</param>
/// <param name="Names">Who took part, by name; empty when secret.</param>
/// <param name="Voted">The reader took part.</param>
/// <param name="Mine">The reader's own vote; empty when secret.</param>
/// <param name="Withheld">Why <paramref name="Result"/> is null.</param>
/// <param name="Result">The count, when it may be seen.</param>
/// <param name="Objections">Oldest first.</param>
public sealed record DecisionCard(
    Guid Id,
    Guid Cohort,
    string Question,
    string About,
    DecisionTerms Terms,
    Guid OpenedBy,
    string OpenedByName,
    DateTime OpenedAt,
    DateTime? ClosedAt,
    IReadOnlyList<OptionCard> Options,
    int TookPart,
    IReadOnlyList<string> Names,
    bool Voted,
    IReadOnlyList<VoteMark> Mine,
    ResultWithheld Withheld,
    DecisionResult? Result,
    IReadOnlyList<ObjectionCard> Objections)
{
    /// <summary>How long the bar of an option is, of a whole: its share of those who took part where each is judged alone, else of the best score.</summary>
    public int Bar(OptionResult line, int whole)
    {
        var all = Terms.Method is DecisionMethod.ForAgainst or DecisionMethod.Consent ? TookPart : Result?.Lines.Max(one => one.Score) ?? 0;
        var own = Terms.Method == DecisionMethod.ForAgainst ? line.Of(1) : line.Score;
        return (int)((long)Math.Max(0, own) * whole / Math.Max(1, all));
    }

    /// <summary>One can vote.</summary>
    public bool IsOpen => ClosedAt is null;
}
