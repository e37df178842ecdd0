using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Reminders;

/// <summary>Why somebody is not told after all: keys of the texts.</summary>
internal static class Why
{
    // L["Cancelled"] L["Done"] L["Does not follow this half-day"] L["Did it themselves"] L["It is back where it was"] L["The gathering is over"] L["Has taken part already"]
    public const string Cancelled = "Cancelled";
    public const string Done = "Done";
    public const string NotTheirs = "Does not follow this half-day";
    public const string Themselves = "Did it themselves";
    public const string GatheringOver = "The gathering is over";
    public const string TookPart = "Has taken part already";
    public const string AsBefore = "It is back where it was";
}

/// <summary>Where people go, in words.</summary>
internal static class Where
{
    public static string Of(BoardWorkshop workshop, IReadOnlyList<PlaceCard> places, Texts texts) => workshop.Modality switch
    {
        Modality.Remote => texts["Remote"],
        Modality.InStructure => texts["In the structure"],
        _ => places.FirstOrDefault(one => one.Id == workshop.PlaceId)?.Name ?? texts["On site, room to be said"],
    };
}
