using Cohort.Alternance.Model.Agreement;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>Words about what was agreed.</summary>
internal static class AgreementWords
{
    public static string Of(Practice practice, Texts texts) => practice switch
    {
        Practice.Yes => texts["yes, it can be practised there"],
        Practice.Partly => texts["partly"],
        _ => texts["not there"],
    };

    public static string Of(MissionState state, Texts texts) => state switch
    {
        MissionState.Planned => texts["to come"],
        MissionState.UnderWay => texts["under way"],
        MissionState.Done => texts["finished"],
        _ => texts["dropped"],
    };

    /// <summary>Colours only help: the word is there.</summary>
    public static string Css(MissionState state) => state switch { MissionState.Done => "state state-good", MissionState.UnderWay => "state state-warn", _ => "state" };


    public static IReadOnlyList<SelectListItem> States(Texts texts) => [.. Enum.GetValues<MissionState>().Select(one => new SelectListItem(Of(one, texts), one.ToString()))];

    public static IReadOnlyList<SelectListItem> Practices(Texts texts) => [.. Enum.GetValues<Practice>().Select(one => new SelectListItem(Of(one, texts), one.ToString()))];

    /// <summary>"from … to …", "from …", "until …", or empty.</summary>
    public static string Period(DateOnly? from, DateOnly? until, Texts texts) => (from, until) switch
    {
        ({ } first, { } last) => texts["from {0} to {1}", Dates.Numeric(first), Dates.Numeric(last)],
        ({ } first, null) => texts["from {0} on", Dates.Numeric(first)],
        (null, { } last) => texts["until {0}", Dates.Numeric(last)],
        _ => "",
    };
}
