using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Desk;

/// <summary>A workshop of the day with all it takes.</summary>
/// <param name="Workshop">The workshop.</param>
/// <param name="Slot">Its part of today.</param>
/// <param name="Place">Where, or null: not said, or nowhere.</param>
/// <param name="Material">What it takes; of its brick where it says nothing itself.</param>
/// <param name="Brick">The brick it is made of.</param>
/// <param name="Files">What is put beside it and beside its brick.</param>
/// <param name="Before">What led to it: to be read before.</param>
/// <param name="People">Trainees expected on this half-day.</param>
internal sealed record DeskWorkshop(
    BoardWorkshop Workshop, BoardSlot Slot, string? Place, string Material, (Guid Id, string Title)? Brick, IReadOnlyList<Attached> Files, IReadOnlyList<Origin> Before, int People)
{
    /// <summary>What is not said yet, as keys of the texts.</summary>
    public IReadOnlyList<string> Missing =>
    [
        // L["the room"] L["the link"] L["the material"] L["who leads it"]
        .. Workshop.Modality == Modality.OnSite && Place is null ? ["the room"] : Array.Empty<string>(),
        .. Workshop.Modality == Modality.Remote && Workshop.RemoteLink.Length == 0 ? ["the link"] : Array.Empty<string>(),
        .. Material.Length == 0 ? ["the material"] : Array.Empty<string>(),
        .. Workshop.Leaders.Count == 0 ? ["who leads it"] : Array.Empty<string>(),
    ];
}

/// <summary>Reads the day in three statements, however full it is.</summary>
internal sealed class DeskDay(CurriculumDb db, Origins origins, IMediator mediator)
{
    public async Task<IReadOnlyList<DeskWorkshop>> Read(GetProgramme.Answer programme, DateOnly today, int trainees, IReadOnlyCollection<PathCard> paths, CancellationToken stop)
    {
        var cohort = programme.Promo.Id;
        var placed = programme.Board.Placed.Where(one => one.Slot.Date == today).ToList();
        var ids = placed.Select(one => one.Workshop.Id).Distinct().ToList();
        var said = (await (from one in db.Workshops
                           where ids.Contains(one.Id)
                           join brick in db.Bricks on one.BrickId equals brick.Id into bricks
                           from brick in bricks.DefaultIfEmpty()
                           select new { one.Id, one.Material, BrickId = (Guid?)brick.Id, BrickTitle = brick == null ? "" : brick.Title, BrickMaterial = brick == null ? "" : brick.Material })
            .AsNoTracking().ToListAsync(stop)).ToDictionary(one => one.Id);
        var files = await mediator.Send(new ListAttachmentsOf(cohort, [.. ids, .. said.Values.Select(one => one.BrickId).OfType<Guid>()]), stop);
        var before = await origins.To(cohort, ids, stop);
        return [.. placed.Where(one => said.ContainsKey(one.Workshop.Id)).Select(one =>
        {
            var words = said[one.Workshop.Id];
            return new DeskWorkshop(
                one.Workshop,
                one.Slot,
                programme.Context.Places.FirstOrDefault(place => place.Id == one.Workshop.PlaceId)?.Name,
                words.Material.Length > 0 ? words.Material : words.BrickMaterial,
                words.BrickId is { } brick ? (brick, words.BrickTitle) : null,
                [.. files[one.Workshop.Id], .. words.BrickId is { } of ? files[of] : []],
                [.. before[one.Workshop.Id]],
                trainees - paths.Count(path => path.ArrivesOn > today || path.Steps.Any(step => step.Date == today && step.Part == one.Slot.Part && step.Kind is PathKind.Excused or PathKind.Elsewhere)));
        })];
    }
}
