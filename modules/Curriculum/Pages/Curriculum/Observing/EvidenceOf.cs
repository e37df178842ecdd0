using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>What an observation leans on: what was given, the workshop that was chosen, and the links that were typed.</summary>
internal sealed class EvidenceOf(CurriculumDb db, WhoWasThere there)
{
    public async Task<IReadOnlyList<EvidenceLink>> Of(AddObservation request, (ObservingVoice Voice, Guid Id) by, DateOnly today, CancellationToken stop)
    {
        var (typed, unread) = EvidenceLines.Read(request.Links);
        if (unread is not null)
            throw new Refusal("“{0}” is no link: write one a line, words first if you wish, then a path of this site or an address that begins with https://.", nameof(AddObservation.Links), unread);
        List<EvidenceLink> all = [.. request.Given, .. typed];
        if (request.Workshop is { } workshop)
        {
            var title = NotFound.IfNull(await db.Workshops.Where(one => one.Id == workshop && one.CohortId == request.Cohort).Select(one => one.Title).FirstOrDefaultAsync(stop));
            all.Insert(0, new EvidenceLink(title, CurriculumLinks.Workshop(request.Cohort, workshop)));
        }

        all = [.. all.DistinctBy(one => one.Address, StringComparer.Ordinal)];
        if (all.Count > Observation.MostEvidence)
            throw new Refusal("At most {0} links.", nameof(AddObservation.Links), Observation.MostEvidence);
        // A peer says what they saw where both were; they do not grade at random.
        if (by.Voice != ObservingVoice.Peer)
            return all;
        Guid[] workshops = [.. all.Select(one => EvidenceLines.Workshop(request.Cohort, one.Address)).OfType<Guid>()];
        if (!await TookPlace(request.Cohort, workshops, today, stop))
            throw new Refusal("Choose the workshop where you saw it: what peers observe rests on one.", nameof(AddObservation.Workshop));
        if (!await there.Both(request.Cohort, workshops, today, (by.Id, request.Person), stop))
            throw new Refusal("Choose a workshop where you both were: what peers observe rests on one.", nameof(AddObservation.Workshop));
        return all;
    }

    private Task<bool> TookPlace(Guid cohort, IReadOnlyList<Guid> workshops, DateOnly today, CancellationToken stop) =>
        db.Workshops.AnyAsync(one => one.CohortId == cohort && workshops.Contains(one.Id) && (one.State == WorkshopState.Held || (one.State == WorkshopState.Planned && one.Slots.Any(slot => slot.Date <= today))), stop);
}
