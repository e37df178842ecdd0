using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The lists of a promo: every member who wrote one; those who did not are only counted.</summary>
internal sealed record GetWho(Guid Cohort) : IQuery<GetWho.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(Guid Person, string Name, string MayBeAsked, IReadOnlyList<KnowHowEntry> Lines);

    internal sealed record Answer(IReadOnlyList<One> People, int Silent, bool IAmSilent);

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person) : IRequestHandler<GetWho, Answer>
    {
        public async Task<Answer> Handle(GetWho request, CancellationToken cancellationToken)
        {
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role != Role.Tutor).ToList();
            var lines = (await mediator.Send(new ListKnowHow(request.Cohort), cancellationToken)).ToLookup(one => one.PersonId);
            var asked = await (from held in db.Memberships
                               join card in db.Cards on held.PersonId equals card.PersonId
                               where held.CohortId == request.Cohort && held.EndedAt == null && card.MayBeAsked != ""
                               select new { card.PersonId, card.MayBeAsked }).ToDictionaryAsync(one => one.PersonId, one => one.MayBeAsked, cancellationToken);
            var people = members.Select(one => new One(one.PersonId, one.Name, asked.GetValueOrDefault(one.PersonId, ""), [.. lines[one.PersonId]])).ToList();
            var said = people.Where(one => one.Lines.Count > 0 || one.MayBeAsked.Length > 0).ToList();
            return new Answer(said, people.Count - said.Count, members.Exists(one => one.PersonId == person.Id) && said.TrueForAll(one => one.Person != person.Id));
        }
    }
}
