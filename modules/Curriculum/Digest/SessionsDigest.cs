using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Reminders;
using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Curriculum.Digest;

/// <summary>In the digest, the sessions of the day or of the week that are on this person's path, or that they lead.</summary>
internal sealed class SessionsDigest(BoardReader boards, IMediator mediator, Texts texts) : IDigestPart
{
    private const int Most = 14;

    public int Order => 10;

    public async Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop)
    {
        var found = new List<(Guid Promo, BoardWorkshop Workshop, BoardSlot Slot, IReadOnlyList<PlaceCard> Places)>();
        foreach (var promo in context.In(Roles.Building).Where(one => one.StartsOn <= context.To && context.From <= one.EndsOn))
        {
            var there = await Reminders.Attendance.Read(mediator, promo.Id, stop);
            if (there.Members.FirstOrDefault(one => one.PersonId == context.Person) is not { } member)
                continue;
            var places = await mediator.Send(new ListPlaces(promo.Id), stop);
            found.AddRange((await boards.Read(promo.Id, stop)).Workshops.Where(one => one.State == WorkshopState.Planned && there.Candidates(one).Contains(member))
                .SelectMany(one => one.Slots.Where(slot => slot.Date >= context.From && slot.Date <= context.To && there.Follows(member, one, slot.Date, slot.Part)).Select(slot => (promo.Id, one, slot, places))));
        }

        found = [.. found.OrderBy(one => one.Slot.Date).ThenBy(one => one.Slot.StartsAt).ThenBy(one => one.Workshop.Title, StringComparer.Ordinal)];
        var isDay = context.From == context.To;
        return found.Count == 0 ? [] :
        [
            new DigestSection(
                () => isDay ? texts["Today’s sessions"] : texts["The sessions of the week"],
                () => [.. found.Take(Most).Select(one => new DigestLine(context.Named(one.Promo, Say(one.Workshop, one.Slot, one.Places, isDay)), CurriculumLinks.Workshop(one.Promo, one.Workshop.Id)))],
                Math.Max(0, found.Count - Most)),
        ];
    }

    private string Say(BoardWorkshop workshop, BoardSlot slot, IReadOnlyList<PlaceCard> places, bool isDay)
    {
        var line = texts["{0}, {1} ({2})", Dates.Time(slot.StartsAt), workshop.Title, Where.Of(workshop, places, texts)];
        return isDay ? line : texts["{0}: {1}", Dates.Title(slot.Date), line];
    }
}
