using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>A vote as it is typed: one line for each option, empty where nothing is said.</summary>
internal sealed class VoteForm
{
    public List<Line> Marks { get; set; } = [];

    /// <summary>The form as it opens: one's own vote, or nothing; a half-day that is busy begins with no.</summary>
    public static VoteForm Of(DecisionCard card, IReadOnlySet<Guid> busy) => new()
    {
        Marks = [.. card.Options.Where(one => one.WithdrawnAt is null).Select(one => card.Mine.FirstOrDefault(mark => mark.Option == one.Id) is { } mine
            ? new Line { Option = one.Id, Value = mine.Value, Words = mine.Words }
            : new Line { Option = one.Id, Value = card.Terms.Method == DecisionMethod.DatePoll && card.Mine.Count == 0 && busy.Contains(one.Id) ? 0 : null })],
    };

    /// <summary>What was said. No dot is nothing said.</summary>
    public IReadOnlyList<VoteMark> Said(DecisionMethod method) =>
        [.. Marks.Where(one => one.Value is not null && !(method is DecisionMethod.Dots && one.Value == 0)).Select(one => new VoteMark(one.Option, one.Value!.Value, method == DecisionMethod.Consent && one.Value == -1 ? one.Words ?? "" : ""))];

    internal sealed class Line
    {
        public Guid Option { get; set; }

        public int? Value { get; set; }

        public string? Words { get; set; }
    }
}
