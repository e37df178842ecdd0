using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>Everybody says how they are, for weeks; everybody has a face, answers the questionnaire and reads again what they expected.</summary>
internal static class OpeningGrowth
{
    public static async Task Grow(CohortDb db, Known known)
    {
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee).Select(one => one.PersonId).ToListAsync();
        var statements = await db.Set<Diagnosis>().Where(one => one.OpenIn == known.Ain).SelectMany(one => one.Statements).ToListAsync();
        var today = (await db.Set<CheckIn>().Where(one => one.PromoId == known.Ain && one.Date == FakeClock.Today).Select(one => one.PersonId).ToListAsync()).ToHashSet();
        var faces = (await db.Set<Face>().Where(one => one.CohortId == known.Ain).Select(one => one.PersonId).ToListAsync()).ToHashSet();
        var answered = (await db.Set<DiagnosisAnswer>().Select(one => one.PersonId).Distinct().ToListAsync()).ToHashSet();
        foreach (var person in people)
        {
            db.AddRange(Enumerable.Range(0, 6).Where(day => day > 0 || !today.Contains(person))
                .Select(day => new CheckIn(known.Ain, person, FakeClock.Today.AddDays(-day)) { Weather = Weather.Sun, Word = "Encore", IsNamed = day % 2 == 0 }));
            if (!faces.Contains(person))
                db.Add(new Face(known.Ain, person) { AskMe = "De tout" });
            if (!answered.Contains(person))
                db.AddRange(statements.Select(one => new DiagnosisAnswer(one.DiagnosisId, one.Id, person) { Value = Agreement.Yes }));
            var word = new ExpectationWord(known.Ain, person, Rereading.HalfWay);
            word.Say(Outcome.Partly, "Encore", "Apprendre", DateTime.UnixEpoch);
            db.Add(word);
        }

        for (var index = 0; index < 30; index++)
            db.Add(new CheckInDay(known.Ain, FakeClock.Today.AddDays(-100 - index), new SkyCounts([1, 2, 3, 4, 5])));
        for (var index = 0; index < 15; index++)
        {
            var former = new Diagnosis(Guid.CreateVersion7(), known.Ain, $"Encore {index}", known.Fatou, DateTime.UnixEpoch);
            former.Statements.Add(new DiagnosisStatement(former.Id, 0, "Encore"));
            former.Close([], known.Fatou, DateTime.UnixEpoch);
            db.Add(former);
        }
    }
}
