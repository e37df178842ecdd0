using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Digests;

/// <summary>Each night, gives those who train and have chosen nothing the usual digest.</summary>
internal sealed class EnrolReaders(IMediator mediator) : IRecurringTask
{
    public string Name => "EnrolReaders";

    public string Does => "Gives new trainees and trainers the weekly digest, until they choose";

    public string Cron => "0 20 3 * * ?";

    public Task<int> Run(CancellationToken stop) => mediator.Send(new EnrolNewReaders(), stop);
}

/// <summary>A row for each member who trains and has none.</summary>
internal sealed record EnrolNewReaders : ICommand<int>
{
    private const int Most = 2000;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<EnrolNewReaders>;

    internal sealed class Handler(FacilitiesDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<EnrolNewReaders, int>
    {
        public async Task<int> Handle(EnrolNewReaders request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var people = await db.Memberships.Where(one => one.EndedAt == null && one.CohortId != Membership.Body && (one.Role == Role.Trainee || one.Role == Role.Trainer) && !db.Digests.Any(wish => wish.PersonId == one.PersonId))
                .Select(one => one.PersonId).Distinct().Take(Most).ToListAsync(cancellationToken);
            foreach (var person in people)
            {
                if (await mediator.Send(new ListPromosOf(person), cancellationToken) is [var promo, ..])
                    db.Digests.Add(new DigestWish(person, promo.TimeZone, now));
            }

            return people.Count;
        }
    }
}
