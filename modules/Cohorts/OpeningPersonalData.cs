using Cohort.Cohorts.Model.Opening;
using Cohort.Facilities.Files;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>What the opening of days and promos knows of a person.</summary>
internal sealed class OpeningPersonalData(CohortsDb db, Attachments attachments) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(CheckIn), Fate.Deleted, "How you were in the morning goes; what is counted already stays a number."),
        new(typeof(Face), Fate.Deleted, "What you say of yourself on the page of faces goes, with your photo."),
        new(typeof(ExpectationWord), Fate.Deleted, "What you said became of your expectations goes."),
        new(typeof(DiagnosisAnswer), Fate.Deleted, "Your answers to a questionnaire that is open go; what is counted already stays a number."),
        new(typeof(Diagnosis), Fate.Unnamed, "The questionnaires you opened stay, without your name."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) => new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
    {
        ["How you were in the morning"] = await db.CheckIns.Where(one => one.PersonId == person).OrderBy(one => one.Date)
            .Select(one => (object)new { one.PromoId, one.Date, Weather = one.Weather.ToString(), one.Word, one.IsNamed }).ToListAsync(stop),
        ["What you say of yourself"] = await db.Faces.Where(one => one.PersonId == person).OrderBy(one => one.Id).Select(one => (object)new { one.CohortId, one.AskMe, one.ComesFrom, one.GoodToKnow, one.PhotoId }).ToListAsync(stop),
        ["What became of your expectations"] = await db.ExpectationWords.Where(one => one.PersonId == person).OrderBy(one => one.At)
            .Select(one => (object)new { one.CohortId, When = one.When.ToString(), Outcome = one.Outcome.ToString(), one.Word, one.Of, one.At }).ToListAsync(stop),
        ["Answers to open questionnaires"] = await db.DiagnosisAnswers.Where(one => one.PersonId == person).OrderBy(one => one.StatementId).Select(one => (object)new { one.DiagnosisId, one.StatementId, Value = one.Value.ToString() }).ToListAsync(stop),
        ["Questionnaires opened or closed"] = await db.Diagnoses.Where(one => one.OpenedBy == person || one.ClosedBy == person).OrderBy(one => one.OpenedAt).Select(one => (object)new { one.Id, one.CohortId, one.Title, one.OpenedAt, one.ClosedAt }).ToListAsync(stop),
    };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var faces = await db.Faces.Where(one => one.PersonId == person.Id).ToListAsync(stop);
        foreach (var face in faces)
            await attachments.Forget(face.CohortId, [face.Id], stop);
        db.Faces.RemoveRange(faces);
        db.CheckIns.RemoveRange(await db.CheckIns.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.ExpectationWords.RemoveRange(await db.ExpectationWords.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.DiagnosisAnswers.RemoveRange(await db.DiagnosisAnswers.Where(one => one.PersonId == person.Id).ToListAsync(stop));
    }
}
