using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenCoursesAreAsked(IMediator mediator) : IRequestHandler<ListCourses, IReadOnlyList<WorkshopCourse>>
{
    public async Task<IReadOnlyList<WorkshopCourse>> Handle(ListCourses request, CancellationToken cancellationToken)
    {
        if (request.Workshops is { Count: 0 })
            return [];
        var ids = request.Workshops?.ToHashSet();
        var board = (await mediator.Send(new GetProgramme(request.Cohort), cancellationToken)).Board;
        return [.. board.Workshops.Where(one => ids is null || ids.Contains(one.Id)).Select(Course)];
    }

    private static WorkshopCourse Course(BoardWorkshop one)
    {
        var isHeld = one.State == WorkshopState.Held;
        var stage = one.State switch
        {
            WorkshopState.Held => WorkshopStage.Held,
            WorkshopState.Cancelled => WorkshopStage.Cancelled,
            WorkshopState.Planned => WorkshopStage.Planned,
            _ => one.Slots.Count == 0 ? WorkshopStage.Waiting : WorkshopStage.Drafted,
        };
        return new WorkshopCourse(
            one.Id,
            one.Title,
            stage,
            isHeld ? one.Slots.Sum(slot => slot.HeldMinutes) : one.Minutes,
            [.. one.Slots.Select(slot => new WorkshopPart(slot.Date, slot.StartsAt, isHeld ? slot.HeldMinutes : slot.Minutes))],
            [.. one.Shares.Where(share => !isHeld || share.HeldMinutes > 0).Select(share => share.NodeId)],
            one.Version)
        {
            Leaders = [.. one.Leaders.Select(leader => leader.PersonId).OfType<Guid>()],
        };
    }
}

internal sealed class LeadWorkshopRules : AbstractValidator<LeadWorkshop>;

internal sealed class WhenLeadersAreSaid(PlanJournal journal, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<LeadWorkshop, Unit>
{
    public async Task<Unit> Handle(LeadWorkshop request, CancellationToken cancellationToken)
    {
        var workshop = await journal.Open(request.Cohort, request.Workshop, cancellationToken);
        var before = WorkshopSnapshot.Of(workshop);
        var wanted = request.Leaders.Distinct().Take(WorkshopForm.MostLeaders).ToHashSet();
        if (workshop.State is WorkshopState.Held or WorkshopState.Cancelled || wanted.SetEquals(workshop.Leaders.Select(one => one.PersonId).OfType<Guid>()))
            return Unit.Value;
        workshop.MayRun(person);
        var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).Date);
        if (!person.Steers(request.Cohort) && workshop.Slots.Exists(one => one.Date <= today))
            throw new Refusal("Once a workshop has begun, only a trainer changes who leads it.");
        var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
        // A trainer who leads was set on the programme: peers do not send them away.
        workshop.Leaders.RemoveAll(one => one.Kind == LeaderKind.Trainee && one.PersonId is { } id && !wanted.Contains(id));
        foreach (var member in members.Where(one => wanted.Contains(one.PersonId) && one.Role != Role.Tutor && workshop.Leaders.TrueForAll(leader => leader.PersonId != one.PersonId)))
            workshop.Leaders.Add(new WorkshopLeader(workshop.Id, member.Role == Role.Trainer ? LeaderKind.Trainer : LeaderKind.Trainee, member.PersonId, member.Name));
        journal.Note(ChangeKind.Edited, "", (workshop, before));
        return Unit.Value;
    }
}

internal sealed class CancelWorkshopRules : AbstractValidator<CancelWorkshop>;

internal sealed class WhenWorkshopIsCalledOff(PlanJournal journal, IMediator mediator) : IRequestHandler<CancelWorkshop, Unit>
{
    public async Task<Unit> Handle(CancelWorkshop request, CancellationToken cancellationToken)
    {
        var workshop = await journal.Open(request.Cohort, request.Workshop, cancellationToken);
        return workshop.State == WorkshopState.Cancelled
            ? Unit.Value
            : await mediator.Send(new SetWorkshopState { Cohort = request.Cohort, Id = request.Workshop, Version = workshop.Version, Act = WorkshopAct.Cancel, Why = request.Why }, cancellationToken);
    }
}

internal sealed class WhenBricksAreAsked(CurriculumDb db) : IRequestHandler<ListBrickCards, IReadOnlyList<BrickCard>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<BrickCard>> Handle(ListBrickCards request, CancellationToken cancellationToken) =>
        await db.Bricks.Where(one => one.ShelvedAt == null).OrderBy(one => one.SearchText).Take(Most).Select(one => new BrickCard(one.Id, one.Title)).ToListAsync(cancellationToken);
}
