using Cohort.Alternance.Model.FollowUps;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>The words of an alert.</summary>
internal static class FollowUpWords
{
    // L["The log has been silent since {0}"] L["An objective has had no activity since {0}"] L["A visit was due on {0}"] L["The tutor has not answered since {0}"] L["A level has stayed low since {0}"]
    // L["Absent since {0}"] L["The tutor asked to be called on {0}"] L["The funding ends on {0}"]
    public static string Say(AlertKind kind, DateOnly since, Texts texts) => kind switch
    {
        AlertKind.SilentLog => texts["The log has been silent since {0}", Dates.Numeric(since)],
        AlertKind.AimWithoutActivity => texts["An objective has had no activity since {0}", Dates.Numeric(since.AddDays(-AlertRules.IdleDays))],
        AlertKind.VisitDue => texts["A visit was due on {0}", Dates.Numeric(since)],
        AlertKind.SilentTutor => texts["The tutor has not answered since {0}", Dates.Numeric(since)],
        AlertKind.LowThatLasts => texts["A level has stayed low since {0}", Dates.Numeric(since)],
        AlertKind.Absences => texts["Absent since {0}", Dates.Numeric(since)],
        AlertKind.TutorAsks => texts["The tutor asked to be called on {0}", Dates.Numeric(since)],
        _ => texts["The funding ends on {0}", Dates.Numeric(since.AddDays(AlertRules.FundingDays))],
    };

    /// <summary>All that was done, in the order it was: what was noted while it stayed open, then what ended it.</summary>
    public static string Acts(FollowUp alert) => string.Join('\n', alert.Notes.OrderBy(one => one.At).Select(one => $"{Dates.Numeric(DateOnly.FromDateTime(one.At))}, {one.ByName} : {one.Done}").Append(alert.Done).Where(one => one.Length > 0));

    // L["Solved"] L["We keep watching"] L["Passed on"] L["There was no ground"]
    public static string Outcome(FollowUpOutcome outcome) => outcome switch
    {
        FollowUpOutcome.Solved => "Solved",
        FollowUpOutcome.Watching => "We keep watching",
        FollowUpOutcome.PassedOn => "Passed on",
        _ => "There was no ground",
    };
}
