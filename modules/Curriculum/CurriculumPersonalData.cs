using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Desk;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>What this module knows of a person. What the group wrote together stays, without names.</summary>
internal sealed class CurriculumPersonalData(CurriculumDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(ReadingMark), Fate.Deleted, "What you found clear or unclear goes."),
        new(typeof(ReadingNote), Fate.Unnamed, "Notes of the common reading stay, without your name."),
        new(typeof(GlossaryTerm), Fate.Unnamed, "The glossary stays, without your name."),
        new(typeof(GlossaryDefinition), Fate.Unnamed, "The glossary stays, without your name."),
        new(typeof(Workshop), Fate.Unnamed, "Workshops stay, without your name: the hours of the group rest on them."),
        new(typeof(WorkshopLeader), Fate.Unnamed, "Workshops stay, without your name: the hours of the group rest on them."),
        new(typeof(PlanChange), Fate.Unnamed, "The journal of the programme stays, without your name."),
        new(typeof(PromoMove), Fate.Unnamed, "The journal of the programme stays, without your name."),
        new(typeof(Launch), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(LaunchStep), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(Need), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(Voice), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(Proposal), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(ProposalLeader), Fate.Unnamed, "Launches stay, without your name: what the group said and decided rests on them."),
        new(typeof(Brick), Fate.Unnamed, "Bricks of the library stay. Where you are their only author, your name goes; among others it stays, as their licence asks."),
        new(typeof(Observation), Fate.Deleted, "What was observed of you goes. What you observed of others stays theirs, without your name."),
        new(typeof(CompetenceDecision), Fate.Deleted, "What was decided on your competences goes. What you decided for others stays theirs, without your name."),
        new(typeof(Positioning), Fate.Deleted, "What you said of where you stand goes."),
        new(typeof(SignedHalf), Fate.Deleted, "The hours that your sheets prove go from the programme; the sheets themselves are kept."),
        new(typeof(DeskNote), Fate.Deleted, "Your private notes go."),
        new(typeof(FeedbackAnswer), Fate.Deleted, "The feedback you gave by name goes."),
        new(typeof(FeedbackTaker), Fate.Unnamed, "That an anonymous answer was given stays, without your name: how many answered rests on it."),
        new(typeof(FeedbackRound), Fate.Unnamed, "Replies to feedback stay, without your name."),
        new(typeof(Improvement), Fate.Unnamed, "Complaints and improvements stay, without your name: what became of them is kept for the quality of the body."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Reading marks"] = await db.Marks.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.NodeId, Clarity = one.Clarity.ToString(), one.At }).ToListAsync(stop),
            ["Reading notes"] = await db.Notes.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.NodeId, Kind = one.Kind.ToString(), one.At, one.EditedAt, one.RemovedAt, one.Text }).ToListAsync(stop),
            ["Words of the glossary"] = await db.Terms.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Word }).ToListAsync(stop),
            ["Definitions"] = await db.Terms.SelectMany(one => one.Definitions, (term, one) => new { term.Word, one.By, one.At, one.Text, one.Source }).Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)one).ToListAsync(stop),
            ["Workshops proposed"] = await db.Workshops.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Title, State = one.State.ToString() }).ToListAsync(stop),
            ["Workshops led"] = await db.Workshops.Where(one => one.Leaders.Any(leader => leader.PersonId == person)).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.Title, State = one.State.ToString(), one.Minutes }).ToListAsync(stop),
            ["Changes of the programme"] = await db.Changes.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Kind = one.Kind.ToString(), one.Why, Workshops = one.Lines.Select(line => line.Title).ToList() }).ToListAsync(stop),
            ["Moves to another framework"] = await db.Moves.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At }).ToListAsync(stop),
            ["Needs said in launches"] = await db.Needs.Where(one => one.By == person && one.CarriedFromId == null).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Kind = one.Kind.ToString(), one.Text }).ToListAsync(stop),
            ["“Me too” in launches"] = await db.Voices.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.NeedId }).ToListAsync(stop),
            ["Proposals in launches"] = await db.Proposals.Where(one => one.By == person || one.Leaders.Any(leader => leader.PersonId == person)).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Title, one.Minutes }).ToListAsync(stop),
            ["Bricks written"] = await db.Bricks.Where(one => one.MadeBy == person).OrderBy(one => one.Title).Select(one => (object)new { one.Title, one.Summary, one.Authors, one.Licence }).ToListAsync(stop),
            ["Observations of you"] = await db.Observations.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.NodeId, Voice = one.Voice.ToString(), one.ByName, one.On, Level = one.Level.ToString(), one.Text, one.At, one.WithdrawnAt, Evidence = one.Evidence.OrderBy(link => link.Position).Select(link => link.Address).ToList() }).ToListAsync(stop),
            ["Observations you made"] = await db.Observations.Where(one => one.By == person && one.PersonId != person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.NodeId, one.On, Level = one.Level.ToString(), one.Text, one.At, one.WithdrawnAt }).ToListAsync(stop),
            ["Decisions on your competences"] = await db.CompetenceDecisions.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.NodeId, Outcome = one.Outcome.ToString(), one.Grounds, one.ByName, one.At }).ToListAsync(stop),
            ["Where you say you stand"] = await db.Positionings.Where(one => one.PersonId == person).SelectMany(one => one.Lines, (said, one) => new { said.CohortId, said.SavedAt, said.SharedAt, said.StoppedAt, one.NodeId, one.Level, one.Words }).OrderBy(one => one.SavedAt).Select(one => (object)new { one.CohortId, one.SavedAt, one.SharedAt, one.StoppedAt, one.NodeId, Level = one.Level.ToString(), one.Words }).ToListAsync(stop),
            ["Your hours, as the sheets prove them"] = await db.SignedHalves.Where(one => one.PersonId == person).OrderBy(one => one.Date).ThenBy(one => one.Part).Select(one => (object)new { one.CohortId, one.Date, Part = one.Part.ToString(), one.Expected, one.Minutes, one.IsSigned, one.Number }).ToListAsync(stop),
            ["Feedback you gave by name"] = await db.FeedbackAnswers.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.RoundId, one.At, one.Helped, one.Hindered, one.Next, one.Mark, Used = one.Used == null ? "" : one.Used.ToString() }).ToListAsync(stop),
            ["Half-days you gave feedback on"] = await (from taker in db.Takers join round in db.Rounds on taker.RoundId equals round.Id where taker.PersonId == person orderby round.Date select (object)new { round.CohortId, round.Date, Part = round.Part.ToString() }).ToListAsync(stop),
            ["Replies to feedback"] = await db.Rounds.Where(one => one.RepliedBy == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, one.Date, one.RepliedAt, one.Heard, one.Reply }).ToListAsync(stop),
            ["Complaints and improvements"] = await db.Improvements.Where(one => one.By == person || one.OwnedBy == person || one.ClosedBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Kind = one.Kind.ToString(), one.What, one.DueOn, one.Outcome, one.ClosedAt }).ToListAsync(stop),
            ["Private notes at hand"] = await db.DeskNotes.Where(one => one.PersonId == person).OrderBy(one => one.SavedAt).Select(one => (object)new { one.CohortId, one.SavedAt, one.Text }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        await EraseObserved(person, stop);
        db.SignedHalves.RemoveRange(await db.SignedHalves.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.DeskNotes.RemoveRange(await db.DeskNotes.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        var named = await db.FeedbackAnswers.Where(one => one.PersonId == person.Id).ToListAsync(stop);
        var rounds = named.ConvertAll(one => one.RoundId);
        db.FeedbackAnswers.RemoveRange(named);
        db.Takers.RemoveRange(await db.Takers.Where(one => one.PersonId == person.Id && rounds.Contains(one.RoundId)).ToListAsync(stop));
        db.Marks.RemoveRange(await db.Marks.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        foreach (var workshop in await db.Workshops.Include(one => one.Leaders).Where(one => one.Leaders.Any(leader => leader.PersonId == person.Id)).ToListAsync(stop))
        {
            foreach (var leader in workshop.Leaders.Where(one => one.PersonId == person.Id))
                leader.Unname(Leaving.Nobody);
        }

        // The journal keeps how each workshop stood, with who led it.
        var id = person.Id.ToString();
        foreach (var change in await db.Changes.Include(one => one.Lines).Where(one => one.Lines.Any(line => line.Before.Contains(id))).ToListAsync(stop))
        {
            foreach (var line in change.Lines.Where(one => one.Before.Contains(id, StringComparison.Ordinal)))
                line.Unname(person.Id, Leaving.Nobody);
        }

        // A name is replaced where it is known to be theirs, and nowhere else: others may have the same one.
        foreach (var brick in await db.Bricks.Where(one => one.MadeBy == person.Id && one.Authors == person.FullName).ToListAsync(stop))
            brick.Authors = Leaving.Nobody;
    }

    private async Task EraseObserved(Leaving person, CancellationToken stop)
    {
        // A decision goes before the observations it rests on.
        db.CompetenceDecisions.RemoveRange(await db.CompetenceDecisions.Include(one => one.RestsOn).Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Observations.RemoveRange(await db.Observations.Include(one => one.Evidence).Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Positionings.RemoveRange(await db.Positionings.Include(one => one.Lines).Where(one => one.PersonId == person.Id).ToListAsync(stop));
        foreach (var seen in await db.Observations.Where(one => one.By == person.Id && one.PersonId != person.Id).ToListAsync(stop))
            seen.Unname();
        foreach (var decided in await db.CompetenceDecisions.Where(one => one.By == person.Id && one.PersonId != person.Id).ToListAsync(stop))
            decided.Unname();
    }
}
