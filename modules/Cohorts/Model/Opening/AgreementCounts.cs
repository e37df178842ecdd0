namespace Cohort.Cohorts.Model.Opening;

/// <summary>How many said each thing of a statement.</summary>
internal sealed class AgreementCounts(IReadOnlyList<int> of)
{
    public static readonly IReadOnlyList<Agreement> Values = Enum.GetValues<Agreement>();

    public int this[Agreement value] => of[(int)value];

    public int All => of.Sum();

    /// <summary>More say no, or cannot say, than say yes: a need may lie there.</summary>
    public bool IsWeak => this[Agreement.No] + this[Agreement.RatherNo] + this[Agreement.CannotSay] > this[Agreement.Yes] + this[Agreement.RatherYes];

    public static AgreementCounts Of(IEnumerable<Agreement> said)
    {
        var counts = new int[Values.Count];
        foreach (var one in said)
            counts[(int)one]++;
        return new AgreementCounts(counts);
    }
}
