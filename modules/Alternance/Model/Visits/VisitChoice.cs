using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Model.Visits;

/// <summary>How a half-day suits somebody.</summary>
internal enum Suits
{
    No,
    IfNeedBe,
    Yes,
}

/// <summary>A half-day that was proposed for a visit.</summary>
internal sealed class VisitChoice
{
    public const int Most = 5;

    private VisitChoice()
    {
    }

    public VisitChoice(Visit visit, DateOnly date, DayPart part)
    {
        Id = Guid.CreateVersion7();
        VisitId = visit.Id;
        Date = date;
        Part = part;
    }

    public Guid Id { get; private set; }

    public Guid VisitId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public List<VisitAnswer> Answers { get; } = [];

    /// <summary>The best that somebody in this place said, or null when none did.</summary>
    public Suits? Of(Signing place) => Answers.Where(one => one.As == place).Select(one => (Suits?)one.Suits).Max();

    /// <summary>It suits one of each: the trainee, a tutor and a trainer.</summary>
    public bool SuitsAll => Enum.GetValues<Signing>().All(one => Of(one) is Suits.Yes or Suits.IfNeedBe);

    /// <summary>A person says, or says otherwise.</summary>
    public void Say(Guid person, Signing place, Suits suits)
    {
        if (Answers.Find(one => one.PersonId == person) is not { } answer)
            Answers.Add(answer = new VisitAnswer(this, person));
        (answer.As, answer.Suits) = (place, suits);
    }
}

/// <summary>What one of the three says of it.</summary>
internal sealed class VisitAnswer
{
    private VisitAnswer()
    {
    }

    public VisitAnswer(VisitChoice choice, Guid personId) => (ChoiceId, PersonId) = (choice.Id, personId);

    public Guid ChoiceId { get; private set; }

    public Guid PersonId { get; private set; }

    public Signing As { get; set; }

    public Suits Suits { get; set; }
}
