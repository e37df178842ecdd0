using Cohort.Cohorts.Model.Opening;
using Cohort.Ui;
using Microsoft.AspNetCore.Html;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

/// <summary>Words and shapes of the weathers; the words are keys of the texts.</summary>
internal static class SkyWords
{
    public static string Of(Weather weather) => weather switch
    {
        Weather.Storm => "Storm",
        Weather.Rain => "Rain",
        Weather.Cloud => "Clouds",
        Weather.SunAndCloud => "Sun and clouds",
        _ => "Sun",
    };

    public static IHtmlContent Shape(Weather weather) => weather switch
    {
        Weather.Storm => Icon.Of("cloud-lightning-rain"),
        Weather.Rain => Icon.Of("cloud-rain"),
        Weather.Cloud => Icon.Of("clouds"),
        Weather.SunAndCloud => Icon.Of("cloud-sun"),
        _ => Icon.Of("sun"),
    };
}
