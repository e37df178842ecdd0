using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>What this module knows of a person. What a trainee wrote of their days goes; what proves that they were followed stays, without a name.</summary>
internal sealed class AlternancePersonalData(AlternanceDb db) : IPersonalData
{
    private const string Proof = "What proves how the alternance was followed stays for the audit, without your name.";

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Structure), Fate.Unnamed, "The structures stay, without the name of who wrote them down."),
        new(typeof(Placement), Fate.Unnamed, Proof),
        new(typeof(PlacementTutor), Fate.Unnamed, Proof),
        new(typeof(DayException), Fate.Unnamed, Proof),
        new(typeof(TraineeTurn), Fate.Deleted, "What was agreed with your structure goes."),
        new(typeof(Aim), Fate.Deleted, "What was agreed with your structure goes."),
        new(typeof(Mission), Fate.Unnamed, Proof),
        new(typeof(LogEntry), Fate.Deleted, "Your activity log goes."),
        new(typeof(TutorPass), Fate.Deleted, "The links by which you answer without a password go."),
        new(typeof(TutorWord), Fate.Deleted, "What a tutor said of a trainee goes with either of them."),
        new(typeof(Visit), Fate.Unnamed, Proof),
        new(typeof(VisitSignature), Fate.Unnamed, Proof),
        new(typeof(VisitReportState), Fate.Unnamed, Proof),
        new(typeof(VisitAnswer), Fate.Deleted, "Which half-days suited you goes."),
        new(typeof(FollowUp), Fate.Unnamed, Proof),
        new(typeof(FollowUpNote), Fate.Unnamed, Proof),
        new(typeof(PeriodWord), Fate.Unnamed, "The words of your booklet go; those you wrote in that of somebody else stay there, without your name."),
        new(typeof(ExamDate), Fate.Unnamed, "The dates of your assessments go; those you wrote down for others stay, without your name."),
        new(typeof(CentrePresence), Fate.Deleted, "What your tutor saw of your presence at the centre goes; the attendance sheets themselves are kept."),
        new(typeof(PracticeExample), Fate.Deleted, "Your examples of practice go."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Structures you wrote down"] = await db.Structures.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.MadeAt, one.Name }).ToListAsync(stop),
            ["Your contracts, and those you wrote down"] = await db.Placements.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.MadeAt)
                .Select(one => (object)new { one.CohortId, one.StructureId, one.StartsOn, one.EndsOn, Kind = one.Kind.ToString(), one.FundedUntil, Words = one.PersonId == person ? one.Words : "", Mine = one.PersonId == person }).ToListAsync(stop),
            ["Who follows you, and whom you follow"] = await db.Tutors.Where(one => one.PersonId == person || one.TraineeId == person || one.MadeBy == person).OrderBy(one => one.From)
                .Select(one => (object)new { one.CohortId, one.From, one.Until, Tutor = one.PersonId == person, Trainee = one.TraineeId == person }).ToListAsync(stop),
            ["Half-days elsewhere than the calendar says"] = await db.Exceptions.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.Date)
                .Select(one => (object)new { one.CohortId, one.Date, Part = one.Part.ToString(), Kind = one.Kind.ToString(), Why = one.PersonId == person ? one.Why : "" }).ToListAsync(stop),
            ["What was agreed with your structure"] = await db.Aims.Where(one => one.PersonId == person).OrderBy(one => one.NodeId).Select(one => (object)new { one.CohortId, one.NodeId, Practice = one.Practice.ToString(), one.Words, one.IsChosen }).ToListAsync(stop),
            ["Your missions, and those you wrote down"] = await db.Missions.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.MadeAt)
                .Select(one => (object)new { one.CohortId, one.Title, Doing = one.PersonId == person ? one.Doing : "", one.From, one.Until, Levers = one.PersonId == person ? one.Levers : "", Brakes = one.PersonId == person ? one.Brakes : "", State = one.State.ToString(), Went = one.PersonId == person ? one.Went : "", Mine = one.PersonId == person }).ToListAsync(stop),
            ["Your activity log"] = await db.Log.IgnoreQueryFilters().Where(one => one.PersonId == person).OrderBy(one => one.Date).ThenBy(one => one.At)
                .Select(one => (object)new { one.CohortId, one.Date, one.Minutes, Channel = one.Channel.ToString(), Kind = one.Kind.ToString(), one.People, one.Returning, Themes = one.Themes.ToString(), Sequel = one.Sequel.ToString(), one.Did, one.Learned, one.Asks, one.WrittenAt, one.At, one.TakenOffAt }).ToListAsync(stop),
            ["Links by which you answer without a password"] = await db.Passes.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.MadeAt, one.ExpiresAt, one.RevokedAt, one.UsedAt, Mine = one.PersonId == person }).ToListAsync(stop),
            ["What was said in two minutes"] = await db.TutorWords.Where(one => one.PersonId == person || one.TutorId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, Mood = one.Mood.ToString(), one.Text, Mine = one.TutorId == person }).ToListAsync(stop),
            ["Your visits, and those you planned"] = await db.Visits.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.Date, one.HeldAt, Progress = one.PersonId == person ? one.Progress : "", Difficulties = one.PersonId == person ? one.Difficulties : "", Agreed = one.PersonId == person ? one.Agreed : "", Mine = one.PersonId == person }).ToListAsync(stop),
            ["Visits you signed"] = await db.Signatures.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.VisitId, one.At, As = one.As.ToString(), one.Words, one.ReportHash }).ToListAsync(stop),
            ["Reports of visits that you wrote"] = await db.ReportStates.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.VisitId, one.Number, one.At, one.Progress, one.Difficulties, one.Agreed, one.Why, one.ReportHash }).ToListAsync(stop),
            ["Half-days that suit you for a visit"] = await db.VisitAnswers.Where(one => one.PersonId == person).OrderBy(one => one.ChoiceId).Select(one => (object)new { one.ChoiceId, Suits = one.Suits.ToString() }).ToListAsync(stop),
            ["Alerts about you, and those you followed up"] = await db.FollowUps.Where(one => one.PersonId == person || one.DoneBy == person).OrderBy(one => one.RaisedAt).Select(one => (object)new { one.CohortId, Kind = one.Kind.ToString(), one.Since, Done = one.DoneBy == person ? one.Done : "", Outcome = one.Outcome.ToString(), one.ClosedAt, Mine = one.PersonId == person }).ToListAsync(stop),
            ["What you did about alerts that stayed open"] = await db.FollowUpNotes.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.FollowUpId, one.At, one.Done }).ToListAsync(stop),
            ["Words of your booklet, and those you wrote in others"] = await db.PeriodWords.Where(one => one.PersonId == person || one.By == person).OrderBy(one => one.StartsOn).Select(one => (object)new { one.CohortId, one.StartsOn, Voice = one.Voice.ToString(), one.Text, one.At, Mine = one.By == person }).ToListAsync(stop),
            ["Dates of your assessments, and those you wrote down"] = await db.ExamDates.Where(one => one.PersonId == person || one.MadeBy == person).OrderBy(one => one.Date).Select(one => (object)new { one.CohortId, Kind = one.Kind.ToString(), one.Date, one.Words, Result = one.PersonId == person ? one.Result : "" }).ToListAsync(stop),
            ["Your presence at the centre, as your tutor sees it"] = await db.Presences.Where(one => one.PersonId == person).OrderBy(one => one.Date).ThenBy(one => one.Part).Select(one => (object)new { one.CohortId, one.Date, Part = one.Part.ToString(), one.Minutes, one.MissingMinutes, one.IsAbsent, one.IsJustified, one.Number }).ToListAsync(stop),
            ["Your examples of practice"] = await db.Examples.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Title, one.Tasks, one.Means, one.With, one.Context, one.More, one.At }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var id = person.Id;
        db.Turns.RemoveRange(await db.Turns.Where(one => one.PersonId == id).ToListAsync(stop));
        db.Aims.RemoveRange(await db.Aims.Where(one => one.PersonId == id).ToListAsync(stop));
        db.Log.RemoveRange(await db.Log.IgnoreQueryFilters().Where(one => one.PersonId == id).ToListAsync(stop));
        db.Passes.RemoveRange(await db.Passes.Where(one => one.PersonId == id).ToListAsync(stop));
        db.TutorWords.RemoveRange(await db.TutorWords.Where(one => one.PersonId == id || one.TutorId == id).ToListAsync(stop));
        db.PeriodWords.RemoveRange(await db.PeriodWords.Where(one => one.PersonId == id).ToListAsync(stop));
        db.ExamDates.RemoveRange(await db.ExamDates.Where(one => one.PersonId == id).ToListAsync(stop));
        db.Presences.RemoveRange(await db.Presences.Where(one => one.PersonId == id).ToListAsync(stop));
        db.Examples.RemoveRange(await db.Examples.Where(one => one.PersonId == id).ToListAsync(stop));
        foreach (var one in await db.Exceptions.Where(one => one.PersonId == id).ToListAsync(stop))
            one.Why = "";
        foreach (var one in await db.Placements.Where(one => one.PersonId == id).ToListAsync(stop))
            one.Words = "";
        foreach (var one in await db.Missions.Where(one => one.PersonId == id).ToListAsync(stop))
            (one.Title, one.Doing, one.Levers, one.Brakes, one.Went) = ("–", "", "", "", "");
        foreach (var one in await db.Visits.Include(one => one.States).Where(one => one.PersonId == id).ToListAsync(stop))
            one.Forget();
        foreach (var one in await db.Signatures.Where(one => db.Visits.Any(row => row.Id == one.VisitId && row.PersonId == id)).ToListAsync(stop))
            one.Unsay();
        foreach (var one in await db.FollowUps.Include(one => one.Notes).Where(one => one.PersonId == id).ToListAsync(stop))
        {
            one.Done = "";
            one.Notes.ForEach(note => note.Done = "");
        }

        foreach (var one in await db.Signatures.Where(one => one.PersonId == id).ToListAsync(stop))
            one.Forget();
        foreach (var one in await db.ReportStates.Where(one => one.By == id).ToListAsync(stop))
            one.ByName = Leaving.Nobody;
        db.VisitAnswers.RemoveRange(await db.VisitAnswers.Where(one => one.PersonId == id).ToListAsync(stop));
        foreach (var one in await db.FollowUps.Where(one => one.DoneBy == id).ToListAsync(stop))
            one.DoneByName = Leaving.Nobody;
        foreach (var one in await db.FollowUpNotes.Where(one => one.By == id).ToListAsync(stop))
            one.ByName = Leaving.Nobody;
    }
}
