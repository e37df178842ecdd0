using System.Globalization;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Pages.Facilities.Terms;

/// <summary>How pages say how long before something one is told.</summary>
internal static class Leads
{
    private const int Day = 24 * 60, Hours = 60;

    /// <summary>What a number of this unit counts; the unit in minutes.</summary>
    public static string Before(Texts texts, int unit) => texts[unit switch
    {
        // L["Days before"] L["Hours before"] L["Minutes before"]
        Day => "Days before",
        Hours => "Hours before",
        _ => "Minutes before",
    }];

    /// <summary>The most one may ask for, in this unit.</summary>
    public static int Most(int unit) => Lead.MostDays * Day / unit;

    /// <summary>As a field for the time of day has it.</summary>
    public static string Hour(int minutes) => TimeOnly.MinValue.AddMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>The fields of one rule's lead.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Usual">The rule's own lead, which says the unit.</param>
/// <param name="Count">What was chosen, in that unit; null: nothing.</param>
/// <param name="At">The local hour that was chosen, in minutes since midnight; or null.</param>
internal sealed record LeadFields(string Rule, Lead Usual, int? Count, int? At);
