using Cohort.Alternance.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Something that is not written down yet, and the act that mends it.</summary>
/// <param name="What">What is missing; a key of the texts.</param>
/// <param name="Act">What to do; a key of the texts.</param>
/// <param name="Path">Where.</param>
internal sealed record Missing(string What, string Act, string Path)
{
    /// <summary>What is missing of one trainee's alternance, the first thing to do first.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="person">The trainee.</param>
    /// <param name="placement">The contract of this day, or the next one.</param>
    /// <param name="hasTutor">Somebody follows them on this day, or will.</param>
    /// <param name="aims">Objectives that were chosen.</param>
    public static IReadOnlyList<Missing> Of(Guid cohort, Guid person, Placement? placement, bool hasTutor, int aims)
    {
        var here = AlternanceLinks.Trainee(cohort, person);
        // L["no structure yet"] L["Say where they work"] L["no tutor yet"] L["Say who follows them"] L["no objective chosen"] L["Choose objectives"]
        if (placement is null)
            return [new("no structure yet", "Say where they work", here + "/contract")];
        var missing = new List<Missing>();
        if (!hasTutor)
            missing.Add(new("no tutor yet", "Say who follows them", $"{here}/contract/{placement.Id}/tutor"));
        if (aims == 0)
            missing.Add(new("no objective chosen", "Choose objectives", AlternanceLinks.Agreement(cohort, person)));
        return missing;
    }
}

/// <summary>Words about contracts.</summary>
internal static class ContractWords
{
    /// <summary>From this many days before on, the end of the funding is shown with a warning.</summary>
    public const int SoonDays = 90;

    public static string Kind(Placement one, Texts texts) => one.Kind switch
    {
        ContractKind.FullOverTwoYears => texts["the whole wage over two years"],
        ContractKind.SeventyOverThreeYears => texts["70 % of the wage over three years"],
        _ => one.Words.Length > 0 ? one.Words : texts["another contract"],
    };

    /// <summary>The end of the funding is near, or over.</summary>
    public static bool EndsSoon(DateOnly? fundedUntil, DateOnly today) => fundedUntil is { } last && last < today.AddDays(SoonDays);
}
