using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenSessionsAreAsked(IMediator mediator) : IRequestHandler<ListHalfDaySessions, IReadOnlyList<HalfDaySession>>
{
    public async Task<IReadOnlyList<HalfDaySession>> Handle(ListHalfDaySessions request, CancellationToken cancellationToken)
    {
        var board = (await mediator.Send(new GetProgramme(request.Cohort), cancellationToken)).Board;
        return [.. board.Workshops.Where(one => one.Counts)
            .SelectMany(one => one.Slots.Where(slot => slot.Date >= request.From && slot.Date <= request.To).Select(slot => Card(one, slot)))
            .OrderBy(one => one.Date).ThenBy(one => one.StartsAt).ThenBy(one => one.Title, StringComparer.Ordinal)];
    }

    internal static HalfDaySession Card(BoardWorkshop one, BoardSlot slot) => new(
        one.Id,
        one.Title,
        slot.Date,
        slot.Part == DayPart.Afternoon,
        slot.StartsAt,
        one.State == WorkshopState.Held ? slot.HeldMinutes : slot.Minutes,
        one.Modality == Modality.Remote,
        one.Modality == Modality.InStructure,
        one.PlaceId,
        one.RemoteLink,
        [.. one.Leaders.Select(leader => new SessionLeader(leader.PersonId, leader.Name, leader.Kind == LeaderKind.Trainee))]);
}

internal sealed class WhenSessionsElsewhereAreAsked(CurriculumDb db) : IRequestHandler<ListSessionsElsewhere, IReadOnlyList<(Guid Cohort, HalfDaySession Session)>>
{
    public async Task<IReadOnlyList<(Guid Cohort, HalfDaySession Session)>> Handle(ListSessionsElsewhere request, CancellationToken cancellationToken)
    {
        var part = request.IsAfternoon ? DayPart.Afternoon : DayPart.Morning;
        var workshops = await db.Workshops.AsNoTracking().Include(one => one.Slots).Include(one => one.Leaders).Include(one => one.Competences).AsSplitQuery()
            .Where(one => one.CohortId != request.Except && one.Modality != Modality.InStructure && (one.State == WorkshopState.Planned || one.State == WorkshopState.Held) && one.Slots.Any(slot => slot.Date == request.Date && slot.Part == part))
            .ToListAsync(cancellationToken);
        return [.. workshops.SelectMany(one => one.AsBoard().Slots.Where(slot => slot.Date == request.Date && slot.Part == part).Select(slot => (one.CohortId, WhenSessionsAreAsked.Card(one.AsBoard(), slot))))];
    }
}
