using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>
/// Each tutor is asked for two minutes, on the Friday of a week in which their trainee was in the structure. Subject: the trainee;
/// occurrence: the Friday. The page opens with the link that the tutor holds; whoever holds none has one sent there.
/// </summary>
internal sealed class TutorTwoMinutesRule(AlternanceDb db, Followed followed, Days days, PassMail mail, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "TutorTwoMinutes";

    private const int Hour = 14 * 60;

    public string Name => Key;

    public string Label => "Two minutes for a trainee, each week in the structure";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Mail;

    /// <summary>On Friday; of no use once another week has begun.</summary>
    public static (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) Time(Guid trainee, DateOnly friday, TimeZoneInfo zone) =>
        (trainee, Week.Name(friday), LocalTime.ToUtc(friday, Hour, zone), LocalTime.ToUtc(friday.Monday().AddDays(7), 0, zone));

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var (friday, trainee, cohort) = (Week.Friday(reminder), reminder.SubjectId, reminder.PromoId);
        var monday = friday.Monday();
        var members = (await mediator.Send(new ListMembers(cohort), stop)).ToDictionary(one => one.PersonId);
        if (members.GetValueOrDefault(trainee) is not { Role: Role.Trainee } who || !Week.InStructure(await days.DaysOf(cohort, trainee, monday, friday, stop), friday))
            return [];
        var since = LocalTime.ToUtc(monday, 0, TimeZoneInfo.FindSystemTimeZoneById(reminder.TimeZone));
        var said = (await db.TutorWords.Where(one => one.CohortId == cohort && one.PersonId == trainee && one.At >= since).Select(one => one.TutorId).ToListAsync(stop)).ToHashSet();
        var (tutors, body) = (await followed.TutorsOf(cohort, trainee, friday, stop), await mail.Body(stop));
        // Reasons are keys: L["Has said this week's word"]
        return [.. tutors.Where(one => members.GetValueOrDefault(one)?.Role == Role.Tutor).Select(one => new Notice(one, () => new Words(
            texts["Two minutes for {0}", who.Name],
            mail.Why(who.Name, body) + "\n\n" + texts["Three questions about this week, until Sunday evening. One answer is enough, and what you say helps to prepare the next week."],
            texts["Answer in two minutes"],
            Week.TutorPath(cohort, trainee) + "#two-minutes"))
        {
            About = trainee,
            DroppedBecause = said.Contains(one) ? "Has said this week's word" : null,
        })];
    }
}
