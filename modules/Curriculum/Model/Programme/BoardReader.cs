using Cohort.Curriculum.Model.Frameworks;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>Reads a promo's programme in five statements, however long it is.</summary>
internal sealed class BoardReader(CurriculumDb db, HeirReader heirs)
{
    public async Task<ProgrammeBoard> Read(Guid cohort, CancellationToken stop)
    {
        var mine = db.Workshops.AsNoTracking().Where(one => one.CohortId == cohort);
        var workshops = await mine.Select(one => new BoardWorkshop(one.Id, one.Title, one.State, one.Modality, one.PlaceId, one.RemoteLink, one.Minutes, one.LockedBy != null, one.Version) { GroupId = one.GroupId })
            .ToListAsync(stop);
        var slots = await mine.SelectMany(one => one.Slots).Select(one => new BoardSlot(one.Id, one.WorkshopId, one.Date, one.Part, one.StartsAt, one.Minutes, one.HeldMinutes)).ToListAsync(stop);
        var leaders = await mine.SelectMany(one => one.Leaders).Select(one => new BoardLeader(one.WorkshopId, one.Kind, one.PersonId, one.Name)).ToListAsync(stop);
        var shares = await mine.SelectMany(one => one.Competences).Select(one => new BoardShare(one.WorkshopId, one.NodeId, one.Minutes, one.HeldMinutes)).ToListAsync(stop);

        var now = await heirs.Read(cohort, stop);
        if (!now.AreNone)
            shares = [.. shares.GroupBy(one => (one.WorkshopId, NodeId: now.Of(one.NodeId))).Select(one => new BoardShare(one.Key.WorkshopId, one.Key.NodeId, one.Sum(share => share.Minutes), one.Sum(share => share.HeldMinutes)))];

        var slotsOf = slots.ToLookup(one => one.WorkshopId);
        var leadersOf = leaders.ToLookup(one => one.WorkshopId);
        var sharesOf = shares.ToLookup(one => one.WorkshopId);
        return new ProgrammeBoard([.. workshops.Select(one => one with
        {
            Slots = [.. slotsOf[one.Id].OrderBy(slot => slot.Date).ThenBy(slot => slot.StartsAt)],
            Leaders = [.. leadersOf[one.Id].OrderBy(leader => leader.Name, StringComparer.InvariantCultureIgnoreCase)],
            Shares = [.. sharesOf[one.Id]],
        })]);
    }
}
