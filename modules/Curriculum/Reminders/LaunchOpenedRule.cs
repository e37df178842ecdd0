using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reminders;

/// <summary>A launch opened: the group is asked what it needs. Dropped for who spoke already, and for all once the gathering is over. Subject: the launch.</summary>
internal sealed class LaunchOpenedRule(CurriculumDb db, IMediator mediator, Texts texts, TimeProvider clock) : IReminderRule, ITellsTheRoom
{
    public const string Key = "LaunchOpened";

    public string Name => Key;

    public string Label => "A launch that opens";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var launch = await db.Launches.AsNoTracking().Include(one => one.Steps).FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (launch is null)
            return [];
        var spoke = (await db.Needs.Where(one => one.LaunchId == launch.Id && one.CarriedFromId == null).Select(one => one.By).Distinct().ToListAsync(stop)).ToHashSet();
        var isOver = launch.At(clock.GetUtcNow().UtcDateTime) != Phase.Gather;
        var members = await mediator.Send(new ListMembers(launch.CohortId), stop);
        return [.. members.Where(one => one.Role is Role.Trainee or Role.Trainer && one.PersonId != launch.OpenedBy).Select(one => new Notice(one.PersonId, () => Say(launch))
        {
            DroppedBecause = isOver ? Why.GatheringOver : spoke.Contains(one.PersonId) ? Why.Themselves : null,
        })];
    }

    public async Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop)
    {
        var launch = await db.Launches.AsNoTracking().Include(one => one.Steps).FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        return launch?.At(clock.GetUtcNow().UtcDateTime) == Phase.Gather ? () => Say(launch) : null;
    }

    private Words Say(Launch launch) => new(
        texts["A launch is open: {0}", launch.Title],
        texts["What do you need, what were you asked for, what would you like to learn? {0}.", Dates.Range(launch.FromOn, launch.ToOn)],
        texts["Say what you need"],
        CurriculumLinks.Launch(launch.CohortId, launch.Id));
}
