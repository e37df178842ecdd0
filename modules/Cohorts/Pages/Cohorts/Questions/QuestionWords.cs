using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>How questions are said on screen.</summary>
internal static class QuestionWords
{
    /// <summary>After so many days nobody should have to look for it.</summary>
    private const int Long = 3;

    /// <summary>Since when it waits: "waiting for 4 days".</summary>
    public static string Waits(DateTime at, DateTime now, TimeZoneInfo zone, Texts texts) =>
        Days(at, now, zone) is var days and > 0 ? texts.Count(days, "waiting for {0} day", "waiting for {0} days") : texts["waiting since today"];

    /// <summary>How it looks when it waits.</summary>
    public static string Colour(DateTime at, DateTime now, TimeZoneInfo zone) => Days(at, now, zone) >= Long ? "state-bad" : "state-warn";

    /// <summary>Nights since, where the promo is.</summary>
    public static int Days(DateTime at, DateTime now, TimeZoneInfo zone) =>
        Math.Max(0, DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone)).DayNumber - DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, zone)).DayNumber);

    /// <summary>Which questions, at the head of the list.</summary>
    public static string Show(QuestionShow show, Texts texts) => texts[show switch
    {
        QuestionShow.Waiting => "Without an answer",
        QuestionShow.Answered => "With an answer",
        QuestionShow.Closed => "Closed questions",
        QuestionShow.Mine => "My questions",
        _ => "All questions",
    }];
}
