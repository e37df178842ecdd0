using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Tasks;

/// <summary>
/// Deletes the links of tutors that opened nothing for a season. Of whoever still follows somebody the first stays: the alert on
/// a silent tutor counts from the day they were first asked. Answers how many went.
/// </summary>
internal sealed record ForgetPasses : ICommand<int>
{
    private const int Most = 500;

    private static readonly TimeSpan Season = TimeSpan.FromDays(90);

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<ForgetPasses>;

    internal sealed class Handler(AlternanceDb db, TimeProvider clock) : IRequestHandler<ForgetPasses, int>
    {
        public async Task<int> Handle(ForgetPasses request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (before, today) = (now - Season, DateOnly.FromDateTime(now));
            // The first of each tutor who follows somebody is not asked for at all: it would fill the page each night.
            var gone = await db.Passes.Where(one => (one.ExpiresAt < before || one.RevokedAt < before)
                    && (!db.Tutors.Any(row => row.PersonId == one.PersonId && (row.Until == null || row.Until >= today))
                        || db.Passes.Any(first => first.PersonId == one.PersonId && first.MadeAt < one.MadeAt)))
                .OrderBy(one => one.MadeAt).Take(Most).ToListAsync(cancellationToken);
            db.Passes.RemoveRange(gone);
            return gone.Count;
        }
    }
}
