using System.Globalization;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The words for what a slot is and has.</summary>
internal static class SlotWords
{
    /// <summary>"every Tuesday".</summary>
    public static string Every(DayOfWeek day, int weeks, Texts L) => weeks == 1 ? L["every {0}", Day(day)] : L["every other {0}", Day(day)];

    public static string Day(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    /// <summary>Its day and hours, or what it waits for.</summary>
    public static string When(OpenSlot slot, Texts L) => slot.Weekday is { } day
        ? L["{0}, {1} to {2}", Every(day, slot.EveryWeeks, L), Dates.Time(slot.StartsAt), Dates.Time((slot.StartsAt + slot.Minutes) % (24 * 60))]
        : slot.IsPolling ? L["the group looks for its day"] : L["its day is not known yet"];

    public static string Open(SlotFor one, Texts L) => one switch
    {
        SlotFor.Members => L["Those of the promo"],
        SlotFor.Alumni => L["Those of the promo and its former trainees"],
        _ => L["Those of the promo, its former trainees and guests"],
    };

    public static string State(SlotDate? row, Texts L) => row switch
    {
        null or { IsWaiting: true } => "",
        { Outcome: SlotOutcome.Open } => L["takes place"],
        { Outcome: SlotOutcome.Off } => L["taken off"],
        _ => L["does not take place"],
    };
}
