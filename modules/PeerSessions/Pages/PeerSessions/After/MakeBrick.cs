using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Makes a brick of the library of a session that was held, so that others hold it again. Twice makes one.</summary>
internal sealed record MakeBrick(Guid Cohort, Guid Id) : ICommand<Unit>
{
    private const int LongestValue = 200, LongestMaterial = 500;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<MakeBrick>;

    internal sealed class Handler(SessionDesk desk, IMediator mediator) : IRequestHandler<MakeBrick, Unit>
    {
        public async Task<Unit> Handle(MakeBrick request, CancellationToken cancellationToken)
        {
            var session = await desk.Open(request.Cohort, request.Id, cancellationToken);
            var card = await desk.CardOf(session, cancellationToken);
            if (card.Stage != SessionStage.Held)
                throw new Refusal("Only a session that was held becomes a brick.");
            if (session.BecameBrick is not null)
                return Unit.Value;
            var id = Guid.CreateVersion7();
            var value = TextFile.OneLine(new[] { session.Doing, session.Card, session.Title }.First(one => one.Length > 0));
            await mediator.Send(new DraftBrick(id, request.Cohort, session.Title, TextFile.Cut(value, LongestValue), TextFile.Cut(session.Material, LongestMaterial), Math.Max(5, card.Minutes), [.. card.Course!.Touched.Take(20)]), cancellationToken);
            session.BecameBrick = id;
            session.Version++;
            return Unit.Value;
        }
    }
}
