using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>A question as it is typed; day and hour are local to the promo.</summary>
internal sealed class NewForm
{
    public Guid Id { get; set; }

    public DecisionMethod Method { get; set; }

    public string? Question { get; set; }

    /// <summary>One a line.</summary>
    public string? Options { get; set; }

    /// <summary>Half-days: "2026-11-25 Morning".</summary>
    public List<string> Halves { get; set; } = [];

    public int Dots { get; set; } = 3;

    public DateOnly ClosesOn { get; set; }

    public TimeOnly ClosesAt { get; set; }

    public bool IsSecret { get; set; }

    public bool IsHidden { get; set; }

    public int Quorum { get; set; }

    /// <summary>Begins with the question of a decision that ended in a tie, and with what came first in it.</summary>
    public void Take(DecisionCard former)
    {
        var first = former.Options.Where(one => former.Result?.Chosen.Contains(one.Id) == true).ToList();
        Question = former.Question;
        Options = string.Join('\n', first.Where(one => one.Date is null).Select(one => one.Text));
        Halves = [.. first.Where(one => one is { Date: not null, Part: not null }).Select(one => Half(one.Date!.Value, one.Part!.Value))];
        (IsSecret, IsHidden, Quorum) = (former.Terms.IsSecret, former.Terms.IsHidden, former.Terms.Quorum);
        if (former.Terms.Dots > 0)
            Dots = former.Terms.Dots;
    }

    public static string Half(DateOnly date, DayPart part) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + part;

    public OpenDecision In(PromoCard promo) => new(
        Id,
        promo.Id,
        Question ?? "",
        "",
        new DecisionTerms(Method, Method == DecisionMethod.Dots ? Dots : 0, IsSecret, IsHidden, Quorum, ClosesOn == default ? DateTime.UnixEpoch : LocalTime.ToUtc(ClosesOn, (ClosesAt.Hour * 60) + ClosesAt.Minute, promo.Zone)),
        Method == DecisionMethod.DatePoll ? [.. Chosen()] : [.. (Options ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(one => new OptionTerms(Guid.CreateVersion7(), one))]);

    private IEnumerable<OptionTerms> Chosen()
    {
        foreach (var half in Halves.Distinct(StringComparer.Ordinal))
        {
            var parts = half.Split(' ');
            if (parts.Length == 2 && DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Enum.TryParse<DayPart>(parts[1], out var part))
                yield return new OptionTerms(Guid.CreateVersion7(), "", date, part);
        }
    }
}
