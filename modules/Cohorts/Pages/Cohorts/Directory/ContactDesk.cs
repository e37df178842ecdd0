using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>Takes requests in, within their limits, and has told what is to be told.</summary>
internal sealed class ContactDesk(CohortsDb db, DirectoryReading reading, ReminderBook book, CurrentPerson person, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Writes a request down, unless it was already. The same for whoever is blocked, who must not learn of it: nobody is told then.</summary>
    /// <exception cref="Refusal">Too many, or one to this person waits already.</exception>
    public async Task Ask(ContactRequest request, CancellationToken stop)
    {
        var (now, yesterday, pair) = (Now, Now.AddDays(-1), request.OpenPair);
        if (await db.Contacts.FirstOrDefaultAsync(one => one.OpenPair == pair, stop) is { } before)
        {
            if (before.IsOpen(now))
                throw new Refusal("You have asked this person already. Give them time to answer.");
            before.LetGo();
        }

        var sinceNo = now.AddDays(-ContactRequest.DaysAfterNo);
        if (await db.Contacts.AnyAsync(one => one.AskedBy == person.Id && one.PersonId == request.PersonId && one.Kind == request.Kind && one.NewcomerId == request.NewcomerId && one.Answer == ContactAnswer.No && one.AnsweredAt > sinceNo, stop))
            throw new Refusal("They said no to you in the last {0} days. Leave them time; perhaps somebody else in the directory can.", null, ContactRequest.DaysAfterNo);
        if (request.Kind == ContactKind.Talk && await db.Contacts.CountAsync(one => one.AskedBy == person.Id && one.Kind == ContactKind.Talk && one.Answer == ContactAnswer.None && one.LapsesAt > now, stop) >= ContactRequest.MostOpen)
            throw new Refusal("{0} of your requests wait for an answer. Wait for one before you ask more.", null, ContactRequest.MostOpen);
        if (await db.Contacts.CountAsync(one => one.AskedBy == person.Id && one.At > yesterday, stop) >= ContactRequest.MostADay)
            throw new Refusal("You asked {0} times in a day. Wait until tomorrow.", null, ContactRequest.MostADay);
        if (await db.Blocks.AnyAsync(one => one.PersonId == request.PersonId && one.BlockedId == person.Id, stop))
            request.SilencedAt = now;
        db.Contacts.Add(request);
        if (request.SilencedAt is null)
        {
            var promo = await PromoOf(request.PersonId, stop);
            await book.Plan(ContactAskedRule.Key, request.Id, "asked", promo, now, request.LapsesAt, stop);
            await book.PlanAhead(ContactWaitsRule.Key, ContactWaitsRule.Ahead, promo, [(request.Id, "waits", request.LapsesAt, request.LapsesAt)], stop);
        }

        await book.Plan(ContactLapsedRule.Key, request.Id, "lapsed", await PromoOf(person.Id, stop), request.LapsesAt, request.LapsesAt.AddDays(ContactRequest.Days), stop);
    }

    /// <summary>Has both told what was answered.</summary>
    public async Task Answered(ContactRequest request, CancellationToken stop) =>
        await book.Plan(ContactAnsweredRule.Key, request.Id, "answered", await PromoOf(request.AskedBy, stop), Now, Now.AddDays(ContactRequest.Days), stop);

    /// <summary>Has the person reminded before the directory stops showing them: 30 days before, or at half of a shorter time.</summary>
    public async Task PlanEnd(DirectoryCard card, CancellationToken stop)
    {
        var end = card.EndsAt!.Value;
        var half = Now + ((end - Now) / 2);
        var (day, promo) = (ConsentEndsRule.Day(card.ShownUntil!.Value), await PromoOf(card.PersonId, stop));
        if (end.AddMinutes(-ConsentEndsRule.Ahead.Minutes) > half)
            await book.PlanAhead(ConsentEndsRule.Key, ConsentEndsRule.Ahead, promo, [(card.PersonId, day, end, end)], stop);
        else
            await book.Plan(ConsentEndsRule.Key, card.PersonId, day, promo, half, end, stop);
    }

    // Quiet hours are those of a promo; somebody of none has the hours of the house.
    private async Task<(Guid Id, string TimeZone)> PromoOf(Guid one, CancellationToken stop)
    {
        var promo = await (from held in db.Memberships
                           join its in db.Promos on held.CohortId equals its.Id
                           where held.PersonId == one && held.EndedAt == null
                           orderby its.StartsOn descending
                           select new { its.Id, its.TimeZone }).FirstOrDefaultAsync(stop);
        return promo is null ? (Membership.Body, (await reading.Zone(stop)).Id) : (promo.Id, promo.TimeZone);
    }
}
