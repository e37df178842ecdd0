using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Pages.Cohorts.TheCharter;

/// <summary>What a charter says, in words.</summary>
internal static class CharterWords
{
    public static string Seat(CharterSeat seat, Texts L) => L[seat == CharterSeat.Trainers ? "Trainers only" : "Everyone who builds the programme"];

    public static string Method(DecisionMethod? method, Texts L) => method is { } given ? DecisionWords.Method(given, L) : L["The group chooses each time"];

    public static string Quorum(int people, Texts L) => people == 0 ? L["None: whoever takes part decides"] : L.Count(people, "{0} person", "{0} people");
}
