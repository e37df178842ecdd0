using System.Globalization;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Digests;

/// <summary>
/// The hour of a person's digest has come: reads what is new for them as things stand, queues one mail or none, and leaves one
/// line that says which. Answers how many mails left: 1 or 0.
/// </summary>
internal sealed record SendDigest(Guid Person) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<SendDigest>;

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IDigestPart> parts, DigestWords words, MailQueue mail, IMediator mediator, TimeProvider clock) : IRequestHandler<SendDigest, int>
    {
        // Reasons are keys: L["Nothing new"]
        public async Task<int> Handle(SendDigest request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Digests.FirstOrDefaultAsync(one => one.PersonId == request.Person && one.NextAt <= now, cancellationToken) is not { NextAt: { } due } wish)
                return 0;
            var (date, today) = (LocalTime.Of(due, wish.Zone).Date, LocalTime.Of(now, wish.Zone).Date);
            var promos = await mediator.Send(new ListPromosOf(wish.PersonId), cancellationToken);
            if (promos.Count > 0)
                wish.Live(promos[0].TimeZone);
            wish.Plan(now);
            // Made by the house for who belonged to a promo: it goes when they left, and is made again if they come back.
            if (wish.ChosenAt is null && promos.Count == 0)
                db.Digests.Remove(wish);
            if (wish.ChosenAt is null && !promos.Any(one => one.IsUsual(today)))
                return 0;
            var occurrence = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            // One a day, also for who moves the hour.
            if (await db.Told.AnyAsync(one => one.Rule == MailRules.Digest && one.SubjectId == wish.PersonId && one.Occurrence == occurrence, cancellationToken))
                return 0;
            var why = date < today ? "It came too late" : await Tell(wish, promos, occurrence, date, now, cancellationToken) ? "" : "Nothing new";
            db.Told.Add(new ToldLine((MailRules.Digest, wish.PersonId, occurrence, promos.Count > 0 ? promos[0].Id : Membership.Body), wish.PersonId, Channels.Mail, why, now));
            return why.Length == 0 ? 1 : 0;
        }

        private async Task<bool> Tell(DigestWish wish, IReadOnlyList<DigestPromo> promos, string occurrence, DateOnly date, DateTime now, CancellationToken stop)
        {
            var context = new DigestContext(wish.PersonId, promos, wish.NewsSince(now), now, date, wish.Rhythm == Rhythm.Weekly ? date.AddDays(6) : date);
            wish.Told(now);
            var sections = new List<DigestSection>();
            foreach (var part in parts.OrderBy(one => one.Order))
                sections.AddRange(await part.Read(context, stop));
            if (sections.Count == 0 || await db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == wish.PersonId, stop) is not { Email: { } email } person)
                return false;
            var letter = Speech.In(person.Language, () => words.Say(context, sections)) with { ExpiresAt = LocalTime.ToUtc(date.AddDays(1), 0, wish.Zone) };
            return await mail.Queue(MailRules.Digest, wish.PersonId, occurrence, new Addressee(email, person.FullName, person.Language, person.Id), letter, stop);
        }
    }
}
