using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenGatheringIsAsked(LaunchReader launches, TimeProvider clock) : IRequestHandler<FindGathering, GatheringCard?>
{
    public async Task<GatheringCard?> Handle(FindGathering request, CancellationToken cancellationToken) =>
        (await launches.Latest(request.Cohort, cancellationToken)).Reading?.Launch is { } launch && launch.At(clock.GetUtcNow().UtcDateTime) == Phase.Gather ? new GatheringCard(launch.Id, launch.Title) : null;
}

internal sealed class SayNeedRules : AbstractValidator<SayNeed>;

internal sealed class WhenNeedIsSaid(IMediator mediator) : IRequestHandler<SayNeed, Guid>
{
    public async Task<Guid> Handle(SayNeed request, CancellationToken cancellationToken)
    {
        var launch = await mediator.Send(new FindGathering(request.Cohort), cancellationToken) ?? throw new Refusal("No launch gathers needs now.");
        await mediator.Send(new AddNeed { Id = request.Id, Cohort = request.Cohort, Launch = launch.Launch, Kind = NeedKind.Need, Text = request.Text, Touched = [.. request.Touched] }, cancellationToken);
        return launch.Launch;
    }
}

internal sealed class DraftWorkshopRules : AbstractValidator<DraftWorkshop>;

internal sealed class WhenWorkshopIsDrafted(CurrentPerson person, IMediator mediator) : IRequestHandler<DraftWorkshop, Unit>
{
    public async Task<Unit> Handle(DraftWorkshop request, CancellationToken cancellationToken)
    {
        await mediator.Send(new AddWorkshop
        {
            Id = request.Id,
            Cohort = request.Cohort,
            Title = request.Title,
            Doing = request.Doing,
            Material = request.Material,
            Minutes = request.Minutes,
            Touched = [.. request.Touched],
            Modality = Enum.TryParse<Modality>(request.Modality, out var modality) ? modality : Modality.OnSite,
            // A coordinator may propose too, and leads nothing here.
            Leaders = request.Leaders is { } named ? [.. named] : person.RoleIn(request.Cohort) is Role.Trainer or Role.Trainee ? [person.Id] : [],
        }, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class DraftBrickRules : AbstractValidator<DraftBrick>;

internal sealed class WhenBrickIsDrafted(CurrentPerson person, IMediator mediator) : IRequestHandler<DraftBrick, Unit>
{
    public async Task<Unit> Handle(DraftBrick request, CancellationToken cancellationToken)
    {
        await mediator.Send(new SaveBrick
        {
            Id = request.Id,
            Cohort = request.Cohort,
            Title = request.Title,
            Value = request.Value,
            Material = request.Material,
            Minutes = request.Minutes,
            MinutesMin = request.Minutes,
            MinutesMax = request.Minutes,
            Authors = person.Name,
            Competences = [.. request.Touched.Distinct()],
        }, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class WhenComingWorkshopsAreAsked(IMediator mediator) : IRequestHandler<ListComingWorkshops, IReadOnlyList<WorkshopCard>>
{
    public async Task<IReadOnlyList<WorkshopCard>> Handle(ListComingWorkshops request, CancellationToken cancellationToken)
    {
        var board = (await mediator.Send(new GetProgramme(request.Cohort), cancellationToken)).Board;
        return [
            .. board.Placed.Where(one => one.Slot.Date >= request.From && one.Workshop.State is WorkshopState.Draft or WorkshopState.Planned).DistinctBy(one => one.Workshop.Id).Select(one => new WorkshopCard(one.Workshop.Id, one.Workshop.Title, one.Slot.Date)),
            .. board.Waiting.Select(one => new WorkshopCard(one.Id, one.Title, null)),
        ];
    }
}
