using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Data;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>A morning of many lines that runs, many that were run, many rituals.</summary>
internal static class RunGrowth
{
    public static async Task Grow(CohortDb db, Known known)
    {
        var workshop = await db.Set<Workshop>().AsTracking().Include(one => one.Items).FirstAsync(one => one.Id == known.Planned);
        for (var index = 0; index < 20; index++)
            workshop.Items.Add(new WorkshopItem(workshop.Id, 100 + index, $"Encore {index}", 540, 5));
        for (var back = 0; back < 10; back++)
        {
            if (await db.Set<RunSheet>().AnyAsync(one => one.CohortId == known.Ain && one.Date == FakeClock.Today.AddDays(-back) && one.Part == DayPart.Morning))
                continue;
            var sheet = new RunSheet(known.Ain, FakeClock.Today.AddDays(-back), DayPart.Morning, DateTime.UnixEpoch);
            sheet.Follow(RunPlan.Of([.. Enumerable.Range(0, 20).Select(index => new RunPart(index == 0 ? workshop.Id : Guid.NewGuid(), $"Ligne {index}", 540 + index, 1, 0, true, []))], [], 540));
            sheet.Next(DateTime.UnixEpoch);
            db.Add(sheet);
        }

        for (var index = 0; index < 20; index++)
        {
            var brick = new Brick(Guid.CreateVersion7(), known.Fatou, DateTime.UnixEpoch) { Kind = BrickKind.Ritual, Moment = RitualMoment.Open };
            brick.Name($"Rituel {index}");
            db.AddRange(brick, new RitualUse(Guid.CreateVersion7(), known.Ain, brick.Id, FakeClock.Today.AddDays(-index), DayPart.Morning, DateTime.UnixEpoch) { Title = $"Rituel {index}", Minutes = 5 });
        }
    }
}
