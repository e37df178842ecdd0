using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>A week in the structure ends and nothing was written of it: the trainee, on Friday. Subject: the trainee; occurrence: the Friday.</summary>
internal sealed class LogSilentRule(AlternanceDb db, Days days, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "LogSilent";

    private const int Hour = 16 * 60;

    public string Name => Key;

    public string Label => "A week in the structure of which my log says nothing";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>On Friday; of no use once another week has begun.</summary>
    public static (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) Time(Guid trainee, DateOnly friday, TimeZoneInfo zone) =>
        (trainee, Week.Name(friday), LocalTime.ToUtc(friday, Hour, zone), LocalTime.ToUtc(friday.Monday().AddDays(7), 0, zone));

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var (friday, trainee, cohort) = (Week.Friday(reminder), reminder.SubjectId, reminder.PromoId);
        var (monday, sunday) = (friday.Monday(), friday.Monday().AddDays(6));
        var members = await mediator.Send(new ListMembers(cohort), stop);
        if (!members.Any(one => one.PersonId == trainee && one.Role == Role.Trainee) || !Week.InStructure(await days.DaysOf(cohort, trainee, monday, sunday, stop), friday))
            return [];
        var wrote = await db.Log.AnyAsync(one => one.CohortId == cohort && one.PersonId == trainee && one.Date >= monday && one.Date <= sunday, stop);
        // Reasons are keys: L["Has written"]
        return [new Notice(trainee, () => new Words(
            texts["Your week in the structure is not in your log yet"],
            texts["What did you do, and with how many people? Two minutes are enough while it is fresh: it counts for your booklet and for the report. Until Sunday it is still this week’s."],
            texts["Write in my log"],
            AlternanceLinks.Log(cohort, trainee)))
        {
            DroppedBecause = wrote ? "Has written" : null,
        }];
    }
}
