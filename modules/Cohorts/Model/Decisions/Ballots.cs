using Cohort.Facilities.Signing;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>Somebody took part. No id, no instant: nothing that could be laid beside a vote.</summary>
internal sealed class DecisionVoter(Guid decisionId, Guid personId)
{
    public Guid DecisionId { get; private set; } = decisionId;

    public Guid PersonId { get; private set; } = personId;
}

/// <summary>What one person said of one option, in an open ballot. No CohortId: a vote changes nothing of what is kept of the promo.</summary>
internal sealed class DecisionMark(Guid decisionId, Guid optionId, Guid personId, int value)
{
    public Guid DecisionId { get; private set; } = decisionId;

    public Guid OptionId { get; private set; } = optionId;

    public Guid PersonId { get; private set; } = personId;

    public int Value { get; set; } = value;
}

/// <summary>
/// The secret ballot box: how many people gave which value to which option, all votes in one row that each vote writes anew.
/// There is no row of a vote, so neither its place in the table nor the transaction that wrote it can be laid beside a voter.
/// </summary>
internal sealed class SecretBox
{
    private SecretBox()
    {
    }

    public SecretBox(Guid decisionId)
    {
        Id = Guid.NewGuid();
        DecisionId = decisionId;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    /// <summary>"option:value=people;…", the option by its place, always in the same order: under a seal until the result is shown. Empty: no vote yet.</summary>
    public string Counts { get; private set; } = "";

    /// <summary>The counts; null when the key of the seal is gone.</summary>
    public IReadOnlyList<(int Position, int Value, int People)>? Read(BoxSeal seal) => seal.Open(DecisionId, Counts) is { } counts ? SecretCounts.Read(counts) : null;

    /// <summary>One more vote. False when the key of the seal is gone: then nothing is written.</summary>
    public bool Add(BoxSeal seal, Decision decision, IEnumerable<(int Position, int Value)> marks)
    {
        if (seal.Open(DecisionId, Counts) is not { } counts)
            return false;
        Counts = seal.Close(DecisionId, SecretCounts.Add(counts, marks), SecretCounts.Room(decision));
        return true;
    }

    /// <summary>The result is shown from now on: it stays readable when the keys are gone. A key that is gone already leaves the box as it is.</summary>
    public void Unseal(BoxSeal seal) => Counts = seal.Open(DecisionId, Counts) ?? Counts;
}

/// <summary>An objection, in words; it stands until who made it says that it is answered.</summary>
internal sealed class DecisionObjection
{
    private DecisionObjection()
    {
    }

    public DecisionObjection(Guid decisionId, Guid optionId, Guid by, string text, DateTime now)
    {
        Id = Guid.CreateVersion7();
        DecisionId = decisionId;
        OptionId = optionId;
        By = by;
        Text = text.Trim();
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public Guid OptionId { get; private set; }

    public Guid By { get; private set; }

    public string Text { get; set; } = "";

    public DateTime At { get; private set; }

    public string Answer { get; private set; } = "";

    public Guid? AnsweredBy { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public DateTime? LiftedAt { get; private set; }

    public void AnswerWith(string text, Guid by, DateTime now) => (Answer, AnsweredBy, AnsweredAt) = (text.Trim(), by, now);

    public void Lift(DateTime now) => LiftedAt ??= now;
}
