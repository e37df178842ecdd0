using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>
/// The funding of a contract ends: told 90 and 30 days before to the trainee, to who steers and to who follows. Subject: the
/// contract; occurrence: its last day, and how many days before. Nobody is named: the line may outlive them.
/// </summary>
internal sealed class FundingRule(AlternanceDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "FundingEnds";

    /// <summary>The first of the two; the second stays where it is.</summary>
    public static readonly Lead Ahead = Lead.Days(FundingPlan.DaysBefore[0], FundingPlan.Hour);

    public string Name => Key;

    public string Label => "The funding of a contract that ends";

    public bool InTheEvening => false;

    Lead? IReminderRule.Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var placement = await db.Placements.AsNoTracking().Include(one => one.Tutors).FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        // Another date was given since, or the contract ended before.
        if (placement?.FundedUntil is not { } last || !reminder.Occurrence.StartsWith(FundingPlan.Day(last), StringComparison.Ordinal) || placement.EndsOn < LocalTime.Of(reminder.DueAt, TimeZoneInfo.FindSystemTimeZoneById(reminder.TimeZone)).Date)
            return [];
        var structure = await db.Structures.Where(one => one.Id == placement.StructureId).Select(one => one.Name).FirstAsync(stop);
        var members = await mediator.Send(new ListMembers(placement.CohortId), stop);
        var follow = placement.Tutors.Where(one => one.Until is null || one.Until >= last.AddDays(-FundingPlan.DaysBefore[0])).Select(one => one.PersonId).ToHashSet();
        return [.. members.Where(one => one.Role == Role.Trainer || one.PersonId == placement.PersonId || (one.Role == Role.Tutor && follow.Contains(one.PersonId))).Select(one => new Notice(one.PersonId, () => new Words(
            texts["The funding of a contract ends on {0}", Dates.Full(last)],
            texts["It is the contract with {0}. What comes after is better talked over now: renewal, another funding, another structure.", structure],
            one.Role == Role.Tutor ? texts["Open your page"] : texts["Open the contract"],
            one.Role == Role.Tutor ? AlternanceLinks.Tutor : AlternanceLinks.Trainee(placement.CohortId, placement.PersonId))))];
    }
}

/// <summary>Writes down when the end of a funding is to be told.</summary>
internal static class FundingPlan
{
    public const int Hour = 9 * 60;

    /// <summary>How many days before, the earliest first.</summary>
    public static readonly IReadOnlyList<int> DaysBefore = [90, 30];

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Plans both for a contract as it stands; those of a former date tell nothing when their hour comes.</summary>
    public static async Task Plan(ReminderBook book, Placement placement, PromoCard promo, CancellationToken stop)
    {
        if (placement.FundedUntil is not { } last)
            return;
        var (early, late) = (DaysBefore[0], DaysBefore[^1]);
        // The first is of no use once the second is due.
        await book.PlanAhead(FundingRule.Key, FundingRule.Ahead, (promo.Id, promo.TimeZone), [(placement.Id, Occurrence(early), At(last), At(last.AddDays(-late)))], stop);
        await book.Plan(FundingRule.Key, placement.Id, Occurrence(late), (promo.Id, promo.TimeZone), At(last.AddDays(-late)), At(last.AddDays(1)), stop);

        string Occurrence(int days) => string.Create(CultureInfo.InvariantCulture, $"{Day(last)} -{days}");

        DateTime At(DateOnly date) => LocalTime.ToUtc(date, Hour, promo.Zone);
    }
}
