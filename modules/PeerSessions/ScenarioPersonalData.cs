using Cohort.Facilities.PersonalData;
using Cohort.PeerSessions.Model.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>What the scenario cards know of a person. What they passed over is theirs alone: it goes with them.</summary>
internal sealed class ScenarioPersonalData(PeersDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(CardPass), Fate.Deleted, "The cards you passed over go."),
        new(typeof(PlayPart), Fate.Deleted, "Who you played goes; what the group said afterwards stays, without names."),
        new(typeof(PlayMark), Fate.Deleted, "What you noted as an observer goes."),
        new(typeof(Play), Fate.Unnamed, "Plays of scenario cards stay, without your name."),
        new(typeof(Scenario), Fate.Unnamed, "Scenario cards you wrote stay for the promo, without your name."),
        new(typeof(HelpNumber), Fate.Unnamed, "Help numbers stay, without the name of who checked them."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Scenario cards you wrote"] = await db.Scenarios.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Title, one.RetiredAt }).ToListAsync(stop),
            ["Scenario cards you passed over"] = await (from pass in db.Passes
                                                        join card in db.Scenarios on pass.CardId equals card.Id
                                                        where pass.PersonId == person
                                                        orderby pass.At
                                                        select (object)new { pass.At, card.Title }).ToListAsync(stop),
            ["Plays you took part in"] = await db.Plays.Where(one => one.BegunBy == person || one.ClosedBy == person || one.Parts.Any(part => part.PersonId == person)).OrderBy(one => one.BegunAt)
                .Select(one => (object)new { one.CohortId, one.BegunAt, one.ClosedAt, one.Title, Seats = one.Parts.Where(part => part.PersonId == person).Select(part => part.Seat.ToString()).ToList(), Seen = one.Marks.Where(mark => mark.PersonId == person).OrderBy(mark => mark.Line).Select(mark => mark.Sight.ToString()).ToList() }).ToListAsync(stop),
            ["Help numbers you checked"] = await db.Numbers.Where(one => one.CheckedBy == person).OrderBy(one => one.Name).Select(one => (object)new { one.Name, one.CheckedOn }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        db.Passes.RemoveRange(await db.Passes.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        foreach (var play in await db.Plays.Include(one => one.Parts).Include(one => one.Marks).AsSplitQuery().Where(one => one.Parts.Any(part => part.PersonId == person.Id)).ToListAsync(stop))
        {
            play.Parts.RemoveAll(one => one.PersonId == person.Id);
            play.Marks.RemoveAll(one => one.PersonId == person.Id);
        }
    }
}
