using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>One question, one method, one closing hour. Votes pass one after the other, so that none slips in after the close.</summary>
internal sealed class Decision : ITakesTurns
{
    private Decision()
    {
    }

    public Decision(OpenDecision terms, Guid by, DateTime now)
    {
        Id = terms.Id;
        CohortId = terms.Cohort;
        Question = terms.Question.Trim();
        About = terms.About;
        Method = terms.Terms.Method;
        Dots = terms.Terms.Dots;
        IsSecret = terms.Terms.IsSecret;
        // A count that moves with each vote tells who voted what.
        IsHidden = terms.Terms.IsHidden || terms.Terms.IsSecret;
        Quorum = terms.Terms.Quorum;
        ClosesAt = terms.Terms.ClosesAt;
        DueAt = ClosesAt;
        OpenedBy = by;
        OpenedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Question { get; private set; } = "";

    public string About { get; private set; } = "";

    public DecisionMethod Method { get; private set; }

    public int Dots { get; private set; }

    public bool IsSecret { get; private set; }

    public bool IsHidden { get; private set; }

    public int Quorum { get; private set; }

    public DateTime ClosesAt { get; private set; }

    /// <summary>When it was closed; empty until then, also for the moment between its hour and the task that tells it.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Who closed it before its hour; null: its hour did, or it is open.</summary>
    public Guid? ClosedBy { get; private set; }

    /// <summary>When the close is to be told; null: it was.</summary>
    public DateTime? DueAt { get; private set; }

    public Guid OpenedBy { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public int Turn { get; private set; }

    public List<DecisionOption> Options { get; } = [];

    public DecisionTerms Terms => new(Method, Dots, IsSecret, IsHidden, Quorum, ClosesAt);

    /// <summary>Since when it is closed, by the clock alone; null: open.</summary>
    public DateTime? ClosedSince(DateTime now) => ClosedAt ?? (ClosesAt <= now ? ClosesAt : null);

    /// <summary>Who may run it: whoever opened it, and those who steer the promo.</summary>
    public bool IsRunBy(CurrentPerson person) => OpenedBy == person.Id || person.Steers(CohortId);

    /// <summary>Closes later.</summary>
    public void Extend(DateTime to) => (ClosesAt, DueAt) = (to, to);

    /// <summary>False when the close was told already.</summary>
    public bool Close(DateTime now, Guid? by = null)
    {
        if (DueAt is null)
            return false;
        ClosedBy = now < ClosesAt ? by : null;
        ClosedAt = now < ClosesAt ? now : ClosesAt;
        DueAt = null;
        return true;
    }
}

/// <summary>An option. Never destroyed: withdrawn, and the votes on it kept.</summary>
internal sealed class DecisionOption
{
    private DecisionOption()
    {
    }

    public DecisionOption(Guid decisionId, OptionTerms terms, int position)
    {
        Id = terms.Id;
        DecisionId = decisionId;
        Position = position;
        Text = (terms.Text ?? "").Trim();
        Date = terms.Date;
        Part = terms.Part;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public int Position { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly? Date { get; private set; }

    public DayPart? Part { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public string Why { get; private set; } = "";

    public void Withdraw(string why, DateTime now) => (WithdrawnAt, Why) = (now, why.Trim());
}
