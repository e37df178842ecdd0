using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>
/// Makes a session a workshop of the programme, led by its peers. It waits among the drafts; who may put it on the board is the
/// charter's matter. Twice makes one. Answers where it is placed, or, for who may not place, the workshop.
/// </summary>
internal sealed class PlaceSession : ICommand<string>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public List<Guid> Touched { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PlaceSession>;

    internal sealed class Handler(SessionDesk desk, CurrentPerson person, Texts texts, IMediator mediator) : IRequestHandler<PlaceSession, string>
    {
        public async Task<string> Handle(PlaceSession request, CancellationToken cancellationToken)
        {
            var (session, card) = await desk.OpenComing(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            if (card.Course is { } course)
                return Next(promo, request.Cohort, course.Id, course.Version);
            session.Expect(request.Version);
            if (card.Leaders.Count == 0)
                throw new Refusal("Somebody must lead it first.");
            foreach (var node in request.Touched.Distinct().Where(node => session.Touched.TrueForAll(one => one.NodeId != node)).ToList())
                session.Touched.Add(new PeerTouch(session, node));
            session.Touched.RemoveAll(one => !request.Touched.Contains(one.NodeId));
            if (session.Touched.Count == 0)
                throw new Refusal("Tick at least one competence: that is what the hours are counted by.", nameof(Touched));
            var id = Guid.CreateVersion7();
            await mediator.Send(
                new DraftWorkshop(id, request.Cohort, session.Title, session.Doing, session.Material, session.Minutes, [.. session.Touched.Select(one => one.NodeId)])
                {
                    Leaders = [.. card.Leaders.Select(one => one.PersonId)],
                    Modality = session.Modality.ToString(),
                },
                cancellationToken);
            session.WorkshopId = id;
            session.Version++;
            if (!promo.Charter.MayPlace(person, request.Cohort))
            {
                var trainers = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainer).Select(one => one.PersonId);
                await desk.Tell(session, trainers, "waits", () => (texts["“{0}” waits for a half-day", session.Title], ""), cancellationToken);
            }

            return Next(promo, request.Cohort, id, 1);
        }

        private string Next(PromoCard promo, Guid cohort, Guid workshop, int version) =>
            promo.Charter.MayPlace(person, cohort) ? CurriculumLinks.Place(cohort, workshop, version) : CurriculumLinks.Workshop(cohort, workshop);
    }
}

/// <summary>Cancels a session on the programme, where those it concerns are told; its interest is kept.</summary>
internal sealed record CallOff(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<CallOff>;

    internal sealed class Handler(SessionDesk desk, Texts texts, IMediator mediator) : IRequestHandler<CallOff, Unit>
    {
        public async Task<Unit> Handle(CallOff request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Id, cancellationToken);
            desk.MayRun(session);
            if (session.WorkshopId is not { } workshop)
                throw new Refusal("It has no half-day yet: withdraw it instead.");
            await mediator.Send(new CancelWorkshop(request.Cohort, workshop, texts["Too few people would come."]), cancellationToken);
            return Unit.Value;
        }
    }
}
