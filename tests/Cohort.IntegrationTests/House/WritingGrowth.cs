using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>Many more revisions of one page, and many more fact sheets of one workshop.</summary>
internal static class WritingGrowth
{
    public static async Task<int> Grow(CohortDb db, Known known)
    {
        var text = await db.Set<SharedText>().FirstAsync(one => one.Id == known.Text);
        for (var index = 0; index < 20; index++)
        {
            db.Add(text.Say($"{text.Text}\n\n## Titre {index}\n\nEncore.", RevisionKind.Written, "", known.Fatou, DateTime.UnixEpoch));
            var words = new SharedText(Guid.CreateVersion7(), known.Ain, null);
            var more = new FactSheet(Guid.CreateVersion7(), words, known.Fatou, DateTime.UnixEpoch.AddYears(200)) { WorkshopId = text.WorkshopId };
            more.Name($"Fiche {index}", $"fiche-{index}");
            more.Touch([known.Brick], [known.Node]);
            db.AddRange(words, more);
        }

        db.Update(text);
        return await db.SaveChangesAsync();
    }
}
