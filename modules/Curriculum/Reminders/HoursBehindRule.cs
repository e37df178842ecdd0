using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>
/// The hours of the promo are behind: its trainers, on Mondays. Of the target, what the half-days at the centre before this Monday
/// are of all of them should have been held by then, or stand planned there. Less than one half-day behind is on plan. Subject:
/// the promo; occurrence: the Monday.
/// </summary>
internal sealed class HoursBehindRule(IMediator mediator, BoardReader boards, Texts texts) : IReminderRule
{
    public const string Key = "HoursBehind";

    private const int Hour = 8 * 60, Days = 2;

    public string Name => Key;

    public string Label => "Hours of the promo that are behind, on Mondays";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public static (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) Time(PromoCard promo, DateOnly monday) =>
        (promo.Id, monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), LocalTime.ToUtc(monday, Hour, promo.Zone), LocalTime.ToUtc(monday.AddDays(Days), Hour, promo.Zone));

    /// <summary>Minutes behind before this date; not below 0.</summary>
    public static int Behind(HoursLedger hours, IEnumerable<HalfDayCard> calendar, DateOnly monday)
    {
        var centre = calendar.Where(one => one.Kind == HalfDayKind.Centre).ToList();
        var asked = centre.Count == 0 ? 0 : (int)((long)hours.Target * centre.Count(one => one.Date < monday) / centre.Count);
        return Math.Max(0, asked - hours.Entries.Where(one => one.Date < monday).Sum(one => one.Minutes));
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var monday = DateOnly.ParseExact(reminder.Occurrence, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var promo = await mediator.Send(new GetPromo(reminder.SubjectId), stop);
        var behind = Behind(HoursLedger.Of(await boards.Read(promo.Id, stop), promo), await mediator.Send(new GetCalendar(promo.Id), stop), monday);
        var members = await mediator.Send(new ListMembers(promo.Id), stop);
        // Reasons are keys: L["On plan"]
        return [.. members.Where(one => one.Role == Role.Trainer).Select(one => new Notice(one.PersonId, () => new Words(
            texts["The programme is {0} behind", BurnUpView.Say(behind)],
            texts["Up to today, fewer hours were held or planned than the target asks by now. Say what was held and is not declared yet, or give the missing hours a half-day this week."],
            texts["Open hours and coverage"],
            CurriculumLinks.Coverage(promo.Id)))
        {
            DroppedBecause = behind < promo.HalfDayMinutes ? "On plan" : null,
        })];
    }
}
