using Cohort.Cohorts.Model.Opening;

namespace Cohort.Cohorts.Pages.Cohorts.Expectations;

/// <summary>Keys of the texts.</summary>
internal static class OutcomeWords
{
    public static readonly IReadOnlyList<Outcome> All = Enum.GetValues<Outcome>();

    public static string Of(Outcome outcome) => outcome switch { Outcome.Kept => "Kept", Outcome.Partly => "In part", _ => "Not kept" };

    public static string Of(Rereading when) => when == Rereading.HalfWay ? "Half-way" : "At the end";
}
