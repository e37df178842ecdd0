using Cohort.Facilities.PersonalData;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>What this module knows of a person. What was taught stays for the group, without names; private notes go with their author.</summary>
internal sealed class PeersPersonalData(PeersDb db) : IPersonalData
{
    private const string Stays = "The peer sessions stay for the group, without your name.";

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(PeerEntry), Fate.Deleted, "What you offered and asked for between peers goes."),
        new(typeof(Synonym), Fate.Unnamed, "Words said to be the same stay, without your name."),
        new(typeof(PeerSession), Fate.Unnamed, Stays),
        new(typeof(PeerLeader), Fate.Unnamed, Stays),
        new(typeof(LeadNo), Fate.Deleted, "That you said no to leading with somebody is forgotten."),
        new(typeof(PeerInterest), Fate.Unnamed, Stays),
        new(typeof(PeerRole), Fate.Unnamed, Stays),
        new(typeof(PeerFeedback), Fate.Unnamed, "What you said to those who led stays with them, without your name."),
        new(typeof(FeedbackGiven), Fate.Deleted, "That you said something to those who led goes."),
        new(typeof(PrivateNote), Fate.Deleted, "Your private notes go."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["What you can show and would like to learn"] = await db.Entries.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Kind = one.Kind.ToString(), one.Text, one.Words, one.ClosedAt, one.IsAnswered }).ToListAsync(stop),
            ["Words you said are the same"] = await db.Synonyms.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Word, one.Other }).ToListAsync(stop),
            ["Peer sessions you proposed"] = await db.Sessions.Where(one => one.MadeBy == person || one.WithdrawnBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Title, one.WithdrawnAt, Mine = one.MadeBy == person }).ToListAsync(stop),
            ["Peer sessions you lead or were asked to"] = await db.Leaders.Where(one => one.PersonId == person || one.AskedBy == person).OrderBy(one => one.AskedAt).Select(one => (object)new { one.CohortId, one.SessionId, one.AskedAt, one.AcceptedAt, Mine = one.PersonId == person }).ToListAsync(stop),
            ["To whom you said no for leading"] = await db.LeadNoes.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.AskedBy, one.At }).ToListAsync(stop),
            ["Peer sessions that interest you"] = await db.Interests.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.SessionId, one.At, one.ComesAt }).ToListAsync(stop),
            ["Your roles in peer sessions"] = await db.Roles.Where(one => one.PersonId == person).OrderBy(one => one.SessionId).Select(one => (object)new { one.CohortId, one.SessionId, Role = one.Role.ToString() }).ToListAsync(stop),
            ["What you said to those who led"] = await db.Feedback.Where(one => one.PersonId == person).OrderBy(one => one.Id).Select(one => (object)new { one.CohortId, one.SessionId, one.Takes, one.Helped, one.Idea }).ToListAsync(stop),
            ["Peer sessions you said something on"] = await db.Given.Where(one => one.PersonId == person).OrderBy(one => one.SessionId).Select(one => (object)new { one.SessionId }).ToListAsync(stop),
            ["Private notes on peer sessions"] = await db.Notes.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.SessionId, one.At, one.Text }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var entries = await db.Entries.Where(one => one.PersonId == person.Id).ToListAsync(stop);
        var ids = entries.ConvertAll(one => one.Id);
        db.Matches.RemoveRange(await db.Matches.Where(one => ids.Contains(one.OfferId) || ids.Contains(one.RequestId)).ToListAsync(stop));
        db.Entries.RemoveRange(entries);
        db.LeadNoes.RemoveRange(await db.LeadNoes.Where(one => one.PersonId == person.Id || one.AskedBy == person.Id).ToListAsync(stop));
        db.Given.RemoveRange(await db.Given.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Notes.RemoveRange(await db.Notes.Where(one => one.By == person.Id).ToListAsync(stop));
    }
}
