namespace Cohort.Cohorts.Model.Opening;

/// <summary>How many said each weather.</summary>
internal sealed class SkyCounts(IReadOnlyList<int> of)
{
    /// <summary>Below this nothing is shown: of two people each would know the other's.</summary>
    public const int Least = 3;

    public static readonly IReadOnlyList<Weather> Weathers = Enum.GetValues<Weather>();

    public int this[Weather weather] => of[(int)weather];

    public int All => of.Sum();

    public int Highest => of.Max();

    public bool IsShown => All >= Least;

    /// <summary>From 1, all storm, to 5, all sun.</summary>
    public double Mean => All == 0 ? 0 : Weathers.Sum(one => ((int)one + 1.0) * this[one]) / All;

    /// <summary>The weather that is nearest to the mean.</summary>
    public Weather Middle => (Weather)Math.Clamp((int)Math.Round(Mean, MidpointRounding.AwayFromZero) - 1, 0, Weathers.Count - 1);

    public static SkyCounts Of(IEnumerable<Weather> said)
    {
        var counts = new int[Weathers.Count];
        foreach (var one in said)
            counts[(int)one]++;
        return new SkyCounts(counts);
    }
}
