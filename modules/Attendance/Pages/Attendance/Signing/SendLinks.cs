using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Sends those who have not signed a link of their own, by which they sign this half-day without signing in. Nobody else ever sees it.</summary>
internal sealed class SendLinks : OfHalf, ICommand<int>
{
    /// <summary>Links of one half-day that one person is sent.</summary>
    public const int Most = 3;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SendLinks>;

    internal sealed class Handler(AttendanceDb db, CohortDb people, SheetDesk desk, MailQueue queue, Texts texts) : IRequestHandler<SendLinks, int>
    {
        public async Task<int> Handle(SendLinks request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var (sheet, until) = (facts.Sheet, Window.Of(facts.Sheet, facts.Half.Promo.Zone).ClosesAt);
            if (sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            if (desk.Now >= until)
                throw new Refusal("The hours of signing are over. Whoever was there and did not sign is written down on the sheet.");
            var waiting = facts.Open.Where(one => one.Struck is null).Select(one => one.Person).ToList();
            var made = (await db.SignLinks.Where(one => one.SheetId == sheet.Id).Select(one => one.PersonId).ToListAsync(cancellationToken)).CountBy(one => one).ToDictionary();
            var sent = 0;
            foreach (var person in await people.Set<Person>().Where(one => waiting.Contains(one.Id) && one.Email != null).ToListAsync(cancellationToken))
            {
                if (made.GetValueOrDefault(person.Id) >= Most)
                    continue;
                var token = LinkToken.New();
                var link = new SignLink(sheet, person.Id, LinkToken.Hash(token), desk.Now, until);
                db.SignLinks.Add(link);
                await queue.Queue(MailRules.SignLink, link.Id, "", new Addressee(person.Email!, person.FullName, person.Language, person.Id), Speech.In(person.Language, () => Letter(facts, SignLink.Path(token), until)), cancellationToken);
                sent++;
            }

            return sent;
        }

        private Letter Letter(SheetFacts facts, string path, DateTime until)
        {
            var morning = facts.Half.Part == Cohorts.Contracts.DayPart.Morning;
            var day = Dates.Day(facts.Half.Date);
            return new Letter(
                morning ? texts["Sign the morning of {0}", day] : texts["Sign the afternoon of {0}", day],
                texts["The link below opens one page with one button: by pressing it you say that you are here on this half-day. No password is needed."]
                    + "\n\n" + texts["It is yours alone: pass it on to nobody. It works until {0}.", SheetWords.Clock(until, facts.Half.Promo.Zone)],
                texts["Sign"],
                path)
            { IsSecret = true, ExpiresAt = until };
        }
    }
}
