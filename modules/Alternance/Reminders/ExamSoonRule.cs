using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>
/// Something is passed in a week, and tomorrow: whoever passes it, and the trainers. Subject: the date; occurrence: the day, and
/// how many days before. A date that moved is told anew, and the former is not.
/// </summary>
internal sealed class ExamSoonRule(AlternanceDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "ExamSoon";

    private const int Morning = 9 * 60, Evening = 18 * 60, Week = 7;

    public static readonly Lead Ahead = Lead.Days(Week, Morning), Eve = Lead.Days(1, Evening);

    public string Name => Key;

    public string Label => "An examination in a week, and the evening before";

    public bool InTheEvening => false;

    Lead? IReminderRule.Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>Plans both for the dates of a promo. The evening before stays where it is: it is the last word, whatever the promo chose for the first.</summary>
    public static async Task Plan(ReminderBook book, IReadOnlyCollection<(Guid Id, DateOnly Date)> exams, PromoCard promo, CancellationToken stop)
    {
        await book.PlanAhead(Key, Ahead, (promo.Id, promo.TimeZone), [.. exams.Select(one => (one.Id, Occurrence(one.Date, Week), At(one.Date), Eve.From(At(one.Date), promo.Zone)))], stop);
        await book.PlanAll(Key, (promo.Id, promo.TimeZone), [.. exams.Select(one => (one.Id, Occurrence(one.Date, 1), Eve.From(At(one.Date), promo.Zone), At(one.Date)))], stop);

        DateTime At(DateOnly date) => LocalTime.ToUtc(date, promo.MorningStartsAt, promo.Zone);
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var exam = await db.ExamDates.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (exam is null || exam.Result.Length > 0 || !new[] { Week, 1 }.Any(days => Occurrence(exam.Date, days) == reminder.Occurrence))
            return [];
        var members = await mediator.Send(new ListMembers(exam.CohortId), stop);
        var whose = exam.PersonId is { } person ? members.FirstOrDefault(one => one.PersonId == person && one.Role == Role.Trainee) : null;
        if (exam.PersonId is not null && whose is null)
            return [];
        return [.. members.Where(one => one.Role == Role.Trainer || (one.Role == Role.Trainee && exam.PersonId is null) || one.PersonId == exam.PersonId)
            .Select(one => new Notice(one.PersonId, () => Say(exam, one, whose)) { About = one.Role == Role.Trainer ? whose?.PersonId : null })];
    }

    private static string Occurrence(DateOnly date, int days) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} -{days}");

    private Words Say(ExamDate exam, MemberCard reader, MemberCard? whose)
    {
        var trains = reader.Role == Role.Trainer;
        var title = texts["{0}: {1}", Dates.Title(exam.Date), BookletWords.Exam(texts, exam.Kind)];
        var about = string.Join("\n\n", new[] { trains && whose is not null ? texts["It is for {0}.", whose.Name] : "", exam.Words }.Where(one => one.Length > 0));
        return trains
            ? new Words(title, about, texts["Open the dates"], AlternanceLinks.Alternance(exam.CohortId) + "/exams")
            : new Words(title, about.Length > 0 ? about : texts["Look at what you have, and at what is still missing, before that day."], texts["Look at what I have"], AlternanceLinks.File(exam.CohortId, reader.PersonId));
    }
}
