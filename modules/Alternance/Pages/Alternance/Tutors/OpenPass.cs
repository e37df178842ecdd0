using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Who a tutor's link speaks for, or null when it opens nothing: unknown, too old and revoked look the same. Changes nothing.</summary>
internal sealed record OpenPass(string Token) : IQuery<OpenPass.Answer?>
{
    private const int Longest = 100;

    public Access Access => Access.Anyone;

    internal sealed record Answer(Guid Pass, Guid Person, string Name, string Language, DateTime ExpiresAt, IReadOnlyList<Held> Follows);

    internal sealed class Handler(AlternanceDb db, CohortDb people, TimeProvider clock) : IRequestHandler<OpenPass, Answer?>
    {
        public async Task<Answer?> Handle(OpenPass request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.Token.Length is 0 or > Longest)
                return null;
            var hash = LinkToken.Hash(request.Token);
            var pass = await db.Passes.AsNoTracking().FirstOrDefaultAsync(one => one.TokenHash == hash, cancellationToken);
            if (pass?.IsOpen(now) != true)
                return null;
            var person = await people.Set<Person>().Where(one => one.Id == pass.PersonId).Select(one => new { one.GivenName, one.FamilyName, one.Language }).FirstOrDefaultAsync(cancellationToken);
            // As a tutor and nothing else: the same person may steer another promo, which the link does not open.
            var follows = await people.Set<Membership>().Where(one => one.PersonId == pass.PersonId && one.EndedAt == null && one.Role == Role.Tutor)
                // A promo that ended the links sent so far is opened by a newer one only.
                .Where(one => !db.Tutors.Any(row => row.PersonId == one.PersonId && row.CohortId == one.CohortId && row.LinksEndedAt > pass.MadeAt)).Select(one => one.CohortId).ToListAsync(cancellationToken);
            return person is null || follows.Count == 0 ? null
                : new Answer(pass.Id, pass.PersonId, $"{person.GivenName} {person.FamilyName}", person.Language, pass.ExpiresAt, [.. follows.Select(one => new Held(one, Role.Tutor))]);
        }
    }
}
