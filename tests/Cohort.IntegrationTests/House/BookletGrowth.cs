using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>Much more of what a booklet says of Fatou.</summary>
internal static class BookletGrowth
{
    public static async Task Grow(CohortDb db, Known known)
    {
        var placement = await db.Set<Placement>().FirstAsync(one => one.CohortId == known.Ain && one.PersonId == known.Fatou);
        for (var index = 0; index < 20; index++)
        {
            var entry = new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, FakeClock.Today.AddDays(-index), DateTime.UnixEpoch) { Minutes = 60, People = 2, Did = $"Encore {index}" };
            entry.Touched.Add(new LogTouch(entry, known.Node));
            var visit = new Visit(Guid.CreateVersion7(), known.Ain, known.Fatou, known.Fatou, DateTime.UnixEpoch) { Date = FakeClock.Today.AddDays(index) };
            visit.Signatures.Add(new VisitSignature(visit, known.Fatou, "Fatou", Signing.Trainee, "Oui", "", DateTime.UnixEpoch));
            var word = new PeriodWord(known.Ain, known.Fatou, FakeClock.Today.AddDays(-1000 - index), Beside.Self);
            word.Say("Encore", known.Fatou, DateTime.UnixEpoch);
            db.AddRange(
                entry, visit, word,
                new Placement(Guid.CreateVersion7(), known.Ain, known.Fatou, placement.StructureId, FakeClock.Today.AddDays(400 + index), known.Fatou, DateTime.UnixEpoch),
                new DayException(known.Ain, known.Fatou, FakeClock.Today.AddDays(index), DayPart.Afternoon, known.Fatou, DateTime.UnixEpoch) { Kind = HalfDayKind.Structure },
                new Mission(Guid.CreateVersion7(), known.Ain, known.Fatou, $"Mission {index}", known.Fatou, DateTime.UnixEpoch),
                new ExamDate(Guid.CreateVersion7(), known.Ain, known.Fatou, DateTime.UnixEpoch) { Date = FakeClock.Today.AddDays(index), PersonId = index % 2 == 0 ? known.Fatou : null },
                new PracticeExample(Guid.CreateVersion7(), known.Ain, known.Fatou, known.Node, DateTime.UnixEpoch) { Title = $"Exemple {index}" });
        }
    }
}
