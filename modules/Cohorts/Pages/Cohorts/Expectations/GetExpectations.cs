using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Expectations;

/// <summary>What the members of a promo expect, and what each says became of it.</summary>
internal sealed record GetExpectations(Guid Cohort) : IQuery<GetExpectations.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Said(Outcome Outcome, string Word, string Of);

    /// <param name="Text">Empty: they have said nothing yet.</param>
    internal sealed record One(Guid Person, string Name, string Text, IReadOnlyDictionary<Rereading, Said> Words);

    /// <param name="Now">What is asked today, or null before half-way.</param>
    internal sealed record Answer(PromoCard Promo, Rereading? Now, IReadOnlyList<One> People, bool MayWrite)
    {
        public IReadOnlyList<One> Spoke => [.. People.Where(one => one.Text.Length > 0)];

        public int Count(Rereading when, Outcome outcome) => People.Count(one => one.Words.TryGetValue(when, out var said) && said.Outcome == outcome);

        public int Count(Rereading when) => People.Count(one => one.Words.ContainsKey(when));
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetExpectations, Answer>
    {
        public async Task<Answer> Handle(GetExpectations request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role != Role.Tutor);
            var texts = await db.Expectations.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.PersonId, one => one.Text, cancellationToken);
            var words = (await db.ExpectationWords.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
            return new Answer(promo, Rereadings.On(clock.TodayIn(promo), promo.StartsOn, promo.EndsOn), [.. members.Select(one => new One(
                one.PersonId, $"{one.GivenName} {one.FamilyName}", texts.GetValueOrDefault(one.PersonId, ""), words[one.PersonId].ToDictionary(said => said.When, said => new Said(said.Outcome, said.Word, said.Of))))],
                person.RoleIn(request.Cohort) is Role.Trainee or Role.Trainer);
        }
    }
}
