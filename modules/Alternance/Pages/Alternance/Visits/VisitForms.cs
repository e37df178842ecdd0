using Cohort.Alternance.Model.Visits;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>What the page of a visit shows to each of the three, whatever address they came by.</summary>
internal interface IVisitForms
{
    GetVisit.Answer Now { get; }

    /// <summary>The report that is written.</summary>
    SaveReport Form { get; }

    SignReport Signing { get; }

    AnswerDates Answer { get; }

    /// <summary>Somebody saved since: their words, beside those that were typed.</summary>
    VisitReportState? Theirs { get; }

    /// <summary>What was read by who wanted to sign, when it is no longer what stands.</summary>
    VisitReportState? WasRead { get; }
}

/// <summary>The words of a visit.</summary>
internal static class VisitWords
{
    public static string Stage(Visit visit, DateOnly today) =>
        visit.CancelledAt is not null ? "Called off"
        : visit.IsLocked ? "Signed by the three"
        : visit.HeldAt is not null ? visit.IsBlank ? "Held: the report is to be written" : "Held: waits for signatures"
        : visit.Date is { } date ? date < today ? "Is over: was it held?" : "The date is set"
        : visit.Choices.Count > 0 ? "Half-days are proposed"
        : visit.DueOn < today ? "Late: no date yet" : "No date yet";

    // L["Called off"] L["Signed by the three"] L["Held: the report is to be written"] L["Held: waits for signatures"] L["Is over: was it held?"] L["The date is set"] L["Half-days are proposed"] L["Late: no date yet"] L["No date yet"]
    public static string Part(Cohort.Cohorts.Contracts.DayPart part) => part == Cohort.Cohorts.Contracts.DayPart.Morning ? "morning" : "afternoon";

    // L["The visit is planned. The three are reminded a week and a day before."] L["The visit is planned. The three are reminded the day before."] L["The date is written down. If the visit was held, say so: its report is written then."] L["The visit is planned for today."]
    /// <summary>What is said once a date is set: of reminders only when some will go.</summary>
    public static string Planned(DateOnly? date, DateOnly today) =>
        date < today ? "The date is written down. If the visit was held, say so: its report is written then."
        : date == today ? "The visit is planned for today."
        : date < today.AddDays(7) ? "The visit is planned. The three are reminded the day before."
        : "The visit is planned. The three are reminded a week and a day before.";

    // L["On site"] L["Remotely"]
    public static string Mode(VisitMode mode) => mode == VisitMode.OnSite ? "On site" : "Remotely";

    // L["Trainee"] L["Tutor"] L["Trainer"]
    public static string Place(Signing place) => place.ToString();

    // L["Suits"] L["If need be"] L["Does not suit"] L["Has not said"]
    public static string Suit(Suits? suits) => suits switch { Suits.Yes => "Suits", Suits.IfNeedBe => "If need be", Suits.No => "Does not suit", _ => "Has not said" };
}
