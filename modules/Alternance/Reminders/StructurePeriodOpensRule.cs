using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Alternance.Reminders;

/// <summary>Days in the structure begin tomorrow: the trainee and whoever follows them, in the evening. Subject: the trainee; occurrence: the first day.</summary>
internal sealed class StructurePeriodOpensRule(Followed followed, Days days, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "StructurePeriodOpens";

    private const int Noon = 12 * 60;

    public string Name => Key;

    public string Label => "Days in the structure that begin tomorrow";

    public bool InTheEvening => true;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>From noon of the day before until the first day begins.</summary>
    public static (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) Time(Guid trainee, DateOnly first, PromoCard promo) =>
        (trainee, Week.Name(first), LocalTime.ToUtc(first.AddDays(-1), Noon, promo.Zone), LocalTime.ToUtc(first, promo.MorningStartsAt, promo.Zone));

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var (first, trainee, cohort) = (Week.Friday(reminder), reminder.SubjectId, reminder.PromoId);
        var members = (await mediator.Send(new ListMembers(cohort), stop)).ToDictionary(one => one.PersonId);
        if (members.GetValueOrDefault(trainee) is not { Role: Role.Trainee } who || !Week.Opens(await days.DaysOf(cohort, trainee, first.AddDays(-Week.LookBack), first, stop), first))
            return [];
        var tutors = await followed.TutorsOf(cohort, trainee, first, stop);
        return
        [
            new Notice(trainee, () => new Words(
                texts["In the structure from tomorrow on: {0}", Dates.Day(first)],
                texts["Your calendar says which days you spend there. Look at your missions before you go, and write in your log as you do things."],
                texts["Open my calendar"],
                AlternanceLinks.Calendar(cohort, trainee))),
            .. tutors.Where(one => members.GetValueOrDefault(one)?.Role == Role.Tutor).Select(one => new Notice(one, () => new Words(
                texts["{0} is with you from tomorrow on: {1}", who.Name, Dates.Day(first)],
                texts["Their page shows the days to come and the missions that were agreed: what will they begin with?"],
                texts["Open your page"],
                Week.TutorPath(cohort, trainee))) { About = trainee }),
        ];
    }
}
