using Cohort.Alternance.Model.Agreement;
using Cohort.Curriculum.Contracts;

namespace Cohort.Alternance.Model.Tutors;

/// <summary>Which one competence a tutor is asked about: one agreed on, of which they said nothing for longest.</summary>
internal static class NextAsked
{
    /// <param name="aims">What was agreed; what cannot be practised there is never asked.</param>
    /// <param name="missions">The missions; those done or dropped are left aside.</param>
    /// <param name="standings">What the voices said last.</param>
    /// <param name="known">The competences of the promo, in their order.</param>
    /// <returns>A competence of the promo, or null when it has none that can be asked.</returns>
    public static Guid? Of(IReadOnlyCollection<Aim> aims, IReadOnlyCollection<Mission> missions, IReadOnlyCollection<CompetenceStanding> standings, IReadOnlyList<Guid> known)
    {
        var not = aims.Where(one => one.Practice == Practice.NotHere).Select(one => one.NodeId).ToHashSet();
        var agreed = aims.Where(one => one.IsChosen).Select(one => one.NodeId)
            .Concat(missions.Where(one => one.State is MissionState.Planned or MissionState.UnderWay).SelectMany(one => one.Touched).Select(one => one.NodeId)).ToHashSet();
        var here = known.Where(one => !not.Contains(one)).ToList();
        var first = here.Where(agreed.Contains).ToList();
        var from = first.Count > 0 ? first : here;
        return from.Count == 0 ? null : from.OrderBy(node => standings.FirstOrDefault(one => one.Competence == node)?.Of(ObservingVoice.Tutor)?.On ?? DateOnly.MinValue).First();
    }
}
