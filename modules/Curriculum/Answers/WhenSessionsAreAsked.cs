using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using MediatR;

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

    private static HalfDaySession Card(BoardWorkshop one, BoardSlot slot) => new(
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
