using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>Reads a launch in a fixed number of statements; the latest of a promo stays in memory until something of the promo changes.</summary>
internal sealed class LaunchReader(CurriculumDb db, HeirReader heirs, PromoMemory memory)
{
    /// <summary>One launch of this promo.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<LaunchReading> Read(Guid cohort, Guid id, CancellationToken stop)
    {
        var latest = await Latest(cohort, stop);
        return latest.Reading is { } kept && kept.Launch.Id == id ? kept : await Read(db.Launches.Where(one => one.CohortId == cohort && one.Id == id), stop) ?? throw new NotFound();
    }

    /// <summary>The promo's latest launch, if there is one.</summary>
    public Task<Kept> Latest(Guid cohort, CancellationToken stop) =>
        memory.Read(cohort, async () => new Kept(await Read(db.Launches.Where(one => one.CohortId == cohort).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id).Take(1), stop)), stop);

    /// <summary>The latest launch, or that there is none.</summary>
    internal sealed record Kept(LaunchReading? Reading);

    private async Task<LaunchReading?> Read(IQueryable<Launch> which, CancellationToken stop)
    {
        if (await which.AsNoTracking().FirstOrDefaultAsync(stop) is not { } launch)
            return null;
        launch.Steps.AddRange(await db.Launches.AsNoTracking().Where(one => one.Id == launch.Id).SelectMany(one => one.Steps).ToListAsync(stop));
        var needs = await db.Needs.AsNoTracking().Include(one => one.Competences).Where(one => one.LaunchId == launch.Id).ToListAsync(stop);
        var voices = await db.Voices.AsNoTracking().Where(one => one.LaunchId == launch.Id).Select(one => new { one.NeedId, one.PersonId }).ToListAsync(stop);
        var proposals = await db.Proposals.AsNoTracking().Include(one => one.Shares).Include(one => one.Leaders).Include(one => one.Needs).AsSplitQuery()
            .Where(one => one.LaunchId == launch.Id && one.WithdrawnAt == null).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(stop);

        var followed = await heirs.Read(launch.CohortId, stop);
        var voicesOf = voices.ToLookup(one => one.NeedId, one => one.PersonId);
        var mergedIn = needs.Where(one => one.MergedIntoId is not null).ToLookup(one => one.MergedIntoId!.Value);
        var cards = needs.Where(one => one.MergedIntoId is null).Select(one =>
        {
            IReadOnlyList<Need> all = [one, .. mergedIn[one.Id].OrderBy(other => other.At)];
            return new NeedCard(
                one.Id, one.Kind, one.Text, one.By, one.At, all.Min(other => other.FirstAt), one.CarriedFromId is not null,
                [.. all.SelectMany(other => other.Competences).Select(other => followed.Of(other.NodeId)).Distinct()],
                [.. all.Skip(1)],
                [.. all.SelectMany(other => voicesOf[other.Id].Append(other.By)).Distinct()]);
        });
        return new LaunchReading(
            launch,
            [.. cards.OrderByDescending(one => one.People.Count).ThenBy(one => one.At).ThenBy(one => one.Id)],
            [.. proposals.Select(one => new ProposalCard(
                one.Id, one.Title, one.Minutes, one.By, one.BrickId, one.OptionId, one.WorkshopId,
                [.. one.Shares.GroupBy(share => followed.Of(share.NodeId)).Select(share => (share.Key, share.Sum(part => part.Minutes)))],
                [.. one.Leaders.OrderBy(leader => leader.Id).Select(leader => leader.PersonId)],
                [.. one.Needs.Select(answer => answer.NeedId)],
                one.Version))]);
    }
}
