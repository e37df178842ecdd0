using System.Text.RegularExpressions;
using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Facilities;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>Who steers tells the structure that a trainee was not there, in their own words: a mail and a line to each tutor, and a dated row.</summary>
internal sealed partial class SendNotice : OfHalf, ICommand<Unit>
{
    public const string Rule = "AbsenceNotice";

    /// <summary>Made by the form, so that a double press writes once.</summary>
    public Guid Id { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public string Text { get; set; } = "";

    /// <summary>What looks like somebody's own number or address is meant to be in it.</summary>
    public bool Sure { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    // A notice says that, never why. The beginnings of words are enough: nobody needs them here.
    [GeneratedRegex(@"\b(malad|médec|médical|hôpita|hospit|chirurg|grossesse|dépressi|arrêt de travail|psych|covid|sick|illness|medical|surgery|pregnan|doctor|docteur)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Health { get; }

    /// <summary>The first words that seem to tell of somebody's health, or null.</summary>
    public static string? HealthIn(string text) => Health.Match(text) is { Success: true } found ? found.Value : null;

    internal sealed class Validator : AbstractValidator<SendNotice>
    {
        public Validator()
        {
            RuleFor(one => one.Id).NotEmpty();
            RuleFor(one => one.Text).Required(AbsenceNotice.LongestText);
        }
    }

    internal sealed class Handler(AttendanceDb db, CohortDb people, SheetDesk desk, InboxBook inbox, MailQueue queue, Texts texts, CurrentPerson person, IMediator mediator) : IRequestHandler<SendNotice, Unit>
    {
        public async Task<Unit> Handle(SendNotice request, CancellationToken cancellationToken)
        {
            var (cohort, who) = (request.Cohort, request.Person);
            if (await db.Notices.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } sent)
                return sent.CohortId == cohort && sent.PersonId == who ? Unit.Value : throw new NotFound();
            if (HealthIn(request.Text) is { } health)
                throw new Refusal("“{0}” seems to tell of somebody’s health. Say that they were not there, and not why.", nameof(Text), health);
            if (!request.Sure && LooksPersonal.Find(request.Text) is var (_, found))
                throw new Refusal("“{0}” looks like somebody’s own number or address. Take it out, or tick the box if it is meant to be there.", nameof(Sure), found);
            var facts = await desk.Open(cohort, request.Date, request.Part, cancellationToken);
            var line = await db.Lines.FirstOrDefaultAsync(one => one.SheetId == facts.Sheet.Id && one.PersonId == who, cancellationToken);
            var mark = line?.Mark ?? NotFound.IfNull(facts.Lines.FirstOrDefault(one => one.Person == who)).Mark;
            if (mark is not (Mark.Absent or Mark.Missing))
                throw new Refusal("The sheet says that they were there: there is no absence to tell of.");
            if (Window.At(request.Date, facts.Sheet.StartsAt, facts.Sheet.EndsAt, facts.Half.Promo.Zone, desk.Now) == Opening.Early)
                throw new Refusal("This half-day has not begun.");
            var employer = (await mediator.Send(new ListEmployers(cohort, request.Date), cancellationToken)).FirstOrDefault(one => one.Person == who);
            var follow = employer?.Tutors ?? [];
            var tutors = await people.Set<Person>().AsNoTracking().Where(one => follow.Contains(one.Id)).OrderBy(one => one.SortName).ToListAsync(cancellationToken);
            if (tutors.Count == 0)
                throw new Refusal("Nobody is written down who follows them in their structure: say who does first.");
            var to = string.Join(", ", tutors.Select(one => one.FullName)) + ", " + employer!.Structure;
            var notice = new AbsenceNotice(request.Id, cohort, who, facts.Sheet.Id, request.Text, to.Length > 400 ? to[..400] : to, person.Id, person.Name, desk.Now);
            db.Notices.Add(notice);
            foreach (var tutor in tutors)
                await Tell(notice, tutor, facts, cancellationToken);
            return Unit.Value;
        }

        private async Task Tell(AbsenceNotice notice, Person tutor, SheetFacts facts, CancellationToken stop)
        {
            var trainee = facts.Half.Members.GetValueOrDefault(notice.PersonId)?.Name ?? "";
            string Title() => texts["{0} was not at the centre on {1}", trainee, Dates.Day(facts.Sheet.Date)];
            await inbox.Add(tutor.Id, notice.CohortId, Rule, () => (Title(), notice.Text, AlternanceLinks.Tutor), stop, about: notice.PersonId);
            if (tutor.Email is not { Length: > 0 } email)
                return;
            var letter = Speech.In(tutor.Language, () => new Letter(Title(), notice.Text + "\n\n" + texts["Written by {0}. You receive this because you follow {1} in the structure.", notice.ByName, trainee], texts["Open my page"], AlternanceLinks.Tutor));
            await queue.Queue(MailRules.AbsenceNotice, notice.Id, "", new Addressee(email, tutor.FullName, tutor.Language, tutor.Id), letter, stop);
        }
    }
}
