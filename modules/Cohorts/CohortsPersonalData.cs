using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>What this module knows of a person.</summary>
internal sealed class CohortsPersonalData(CohortsDb db, MailQueue mail, InboxBook inbox, TimeProvider clock) : IPersonalData
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(30);

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Invitation), Fate.Deleted, "Invitations to your address go."),
        new(typeof(Expectation), Fate.Deleted, "What you expect of the training goes."),
        new(typeof(IndividualPath), Fate.Deleted, "Your individual path goes."),
        new(typeof(Announcement), Fate.Unnamed, "What was announced to the promo stays, without your name."),
        new(typeof(HalfDay), Fate.Unnamed, "Corrections of the calendar stay, without your name."),
        new(typeof(Decision), Fate.Unnamed, "The decisions you opened stay, without your name."),
        new(typeof(DecisionVoter), Fate.Unnamed, "That somebody took part in a decision stays, without your name."),
        new(typeof(DecisionMark), Fate.Unnamed, "Your open votes stay in their counts, without your name. Secret votes were never kept with it."),
        new(typeof(DecisionObjection), Fate.Unnamed, "Your objections stay in the register, without your name."),
        new(typeof(Charter), Fate.Unnamed, "The versions of the charter you wrote stay, without your name."),
        new(typeof(DecisionGuest), Fate.Unnamed, "The guests you invited to a poll stay, without your name."),
        new(typeof(DecisionExtension), Fate.Unnamed, "That a decision was extended stays, without your name."),
        new(typeof(TrainingCohort), Fate.Unnamed, "The promos you opened stay, without your name."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop)
    {
        var email = await db.People.Where(one => one.Id == person).Select(one => one.Email).FirstOrDefaultAsync(stop);
        return new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Invitations"] = await db.Invitations.Where(one => one.Email == email).OrderBy(one => one.MadeAt)
                .Select(one => (object)new { one.CohortId, one.Email, one.GivenName, one.FamilyName, Role = one.Role.ToString(), one.MadeAt, one.ExpiresAt, one.UsedAt }).ToListAsync(stop),
            ["Expectations"] = await db.Expectations.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Text }).ToListAsync(stop),
            ["Individual path"] = await db.Paths.Where(one => one.PersonId == person)
                .Select(one => (object)new { one.CohortId, one.ArrivesOn, one.TargetMinutes, one.Reason, Steps = one.Steps.Select(step => new { step.Date, Part = step.Part.ToString(), Kind = step.Kind.ToString(), step.Minutes, step.Note }).ToList() }).ToListAsync(stop),
            ["Announcements"] = await db.Announcements.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Title, one.Text }).ToListAsync(stop),
            ["Corrections of the calendar"] = await db.HalfDays.Where(one => one.CorrectedBy == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, one.Date, Part = one.Part.ToString(), one.Note }).ToListAsync(stop),
            ["Decisions opened"] = await db.Decisions.Where(one => one.OpenedBy == person).OrderBy(one => one.OpenedAt).Select(one => (object)new { one.Id, one.Question, one.OpenedAt, one.ClosesAt }).ToListAsync(stop),
            ["Decisions you took part in"] = await db.Voters.Where(one => one.PersonId == person).OrderBy(one => one.DecisionId).Select(one => (object)new { one.DecisionId }).ToListAsync(stop),
            ["Open votes"] = await db.Marks.Where(one => one.PersonId == person).OrderBy(one => one.DecisionId).ThenBy(one => one.OptionId).Select(one => (object)new { one.DecisionId, one.OptionId, one.Value }).ToListAsync(stop),
            ["Objections"] = await db.Objections.Where(one => one.By == person || one.AnsweredBy == person).OrderBy(one => one.At)
                .Select(one => (object)new { one.DecisionId, one.OptionId, one.At, Text = one.By == person ? one.Text : "", Answer = one.AnsweredBy == person ? one.Answer : "" }).ToListAsync(stop),
            ["Versions of the charter"] = await db.Charters.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Number, one.At, one.Text }).ToListAsync(stop),
            ["Guests invited"] = await db.Guests.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.DecisionId, one.MadeAt }).ToListAsync(stop),
            ["Decisions extended"] = await db.Extensions.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.DecisionId, one.At, one.ClosedAt, one.ClosesAt }).ToListAsync(stop),
            ["Promos opened"] = await db.Promos.Where(one => one.OpenedBy == person).OrderBy(one => one.StartsOn).Select(one => (object)new { one.Id, one.Name, one.StartsOn, one.EndsOn }).ToListAsync(stop),
        };
    }

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        // The links they were shown for others open no more doors, and leave no more.
        var open = await db.Invitations.Where(one => one.MadeBy == person.Id && one.UsedAt == null && one.Email != person.Email).ToListAsync(stop);
        await mail.Withdraw(MailRules.Invitation, [.. open.Select(one => one.Id)], stop);
        await End(person, stop);
        await Forget(person, stop);
        db.Invitations.RemoveRange(open);
        db.Invitations.RemoveRange(await db.Invitations.Where(one => one.Email == person.Email).ToListAsync(stop));
        db.Expectations.RemoveRange(await db.Expectations.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Paths.RemoveRange(await db.Paths.Include(one => one.Steps).Where(one => one.PersonId == person.Id).ToListAsync(stop));
    }

    /// <summary>So it is with the links for guests that nobody has answered by: they saw them.</summary>
    private async Task End(Leaving person, CancellationToken stop)
    {
        var open = await db.Guests.Where(one => one.MadeBy == person.Id && one.DeviceHash == "" && one.RevokedAt == null).ToListAsync(stop);
        await mail.Withdraw(MailRules.Guest, [.. open.Select(one => one.Id)], stop);
        open.ForEach(one => one.Revoke(clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>What others were told in their name, as far as an id leads there and it is old; what is new is theirs to read.</summary>
    private async Task Forget(Leaving person, CancellationToken stop)
    {
        var before = clock.GetUtcNow().UtcDateTime - LongAgo;
        var announced = await db.Announcements.Where(one => one.By == person.Id).Select(one => one.Id).ToListAsync(stop);
        await inbox.Forget(AnnouncementRule.Key, announced, before, stop);
        await mail.Forget(AnnouncementRule.Key, announced, before, stop);
        await mail.Forget(MailRules.Invitation, await db.Invitations.Where(one => one.MadeBy == person.Id).Select(one => one.Id).ToListAsync(stop), before, stop);
        await mail.Forget(MailRules.Guest, await db.Guests.Where(one => one.MadeBy == person.Id).Select(one => one.Id).ToListAsync(stop), before, stop);
    }
}
