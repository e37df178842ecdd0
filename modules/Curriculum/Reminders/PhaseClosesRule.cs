using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reminders;

/// <summary>
/// The gathering of a launch ends within a day: whoever said nothing yet. Subject: the launch; occurrence: the phase and its end.
/// No other phase has an hour of its own: the end of deciding is the close of the decision, of which Cohorts reminds.
/// </summary>
internal sealed class PhaseClosesRule(CurriculumDb db, IMediator mediator, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "PhaseCloses";

    public static readonly Lead Ahead = new(24 * 60);

    public string Name => Key;

    public string Label => "The gathering of a launch that ends and waits for my word";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>Names the end of the gathering: another hour is told anew.</summary>
    public static string Occurrence(DateTime until) => string.Create(CultureInfo.InvariantCulture, $"{Phase.Gather} {until:yyyy-MM-dd HH:mm}");

    /// <summary>Plans it for a launch whose gathering has an hour; what ends within the lead was told by the opening a moment ago.</summary>
    public static async Task Plan(ReminderBook book, Launch launch, PromoCard promo, CancellationToken stop)
    {
        if (launch.GathersUntil is { } until && Ahead.From(until, promo.Zone) > launch.OpenedAt)
            await book.PlanAhead(Key, Ahead, (promo.Id, promo.TimeZone), [(launch.Id, Occurrence(until), until, until)], stop);
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var launch = await db.Launches.AsNoTracking().Include(one => one.Steps).FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (launch?.GathersUntil is not { } until || Occurrence(until) != reminder.Occurrence || launch.At(clock.GetUtcNow().UtcDateTime) != Phase.Gather)
            return [];
        var promo = await mediator.Send(new GetPromo(launch.CohortId), stop);
        var opened = launch.OpenedAt;
        // What came along from the former launch was said then.
        var spoke = (await db.Needs.Where(one => one.LaunchId == launch.Id && one.CarriedFromId == null).Select(one => one.By)
            .Union(db.Voices.Where(one => one.LaunchId == launch.Id && one.At >= opened).Select(one => one.PersonId)).ToListAsync(stop)).ToHashSet();
        var members = await mediator.Send(new ListMembers(launch.CohortId), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role)).Select(one => new Notice(one.PersonId, () => new Words(
            texts["The gathering ends soon: {0}", launch.Title],
            texts["Needs and wishes are gathered until {0}, and you have said nothing yet. A sentence is enough, or “me too” under somebody else’s.", Dates.Instant(until, promo.Zone, texts)],
            texts["Say what you need"],
            CurriculumLinks.Launch(launch.CohortId, launch.Id)))
        {
            DroppedBecause = spoke.Contains(one.PersonId) ? Why.TookPart : null,
        })];
    }
}
