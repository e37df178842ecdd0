using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Pages.PeerSessions.Numbers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>When and to whom one hands over, with the numbers of the one dated list.</summary>
internal sealed record GetHandOver(Guid Cohort, Guid Id) : IQuery<GetHandOver.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(string Title, string When, IReadOnlyList<string> To, IReadOnlyList<string> Never, IReadOnlyList<ListNumbers.Line> Numbers);

    internal sealed class Handler(PeersDb db, IMediator mediator) : IRequestHandler<GetHandOver, Answer>
    {
        public async Task<Answer> Handle(GetHandOver request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Scenarios.Where(one => one.Id == request.Id && (one.CohortId == Membership.Body || one.CohortId == request.Cohort))
                .Select(one => new { one.Title, one.HandOverWhen, one.HandOverTo, one.HandOverNever, one.Numbers }).FirstOrDefaultAsync(cancellationToken));
            var codes = ScenarioText.Lines(card.Numbers);
            var numbers = (await mediator.Send(new ListNumbers(), cancellationToken)).Where(one => codes.Contains(one.Code)).ToList();
            return new Answer(card.Title, card.HandOverWhen, ScenarioText.Lines(card.HandOverTo), ScenarioText.Lines(card.HandOverNever), numbers);
        }
    }
}
