using Cohort.Facilities.Digests;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Digests;

/// <summary>When a person gets the digest; null: they chose nothing, and it is not usual for them.</summary>
internal sealed record GetDigest : IQuery<DigestWish?>
{
    public Access Access => Access.SignedIn;

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person) : IRequestHandler<GetDigest, DigestWish?>
    {
        public Task<DigestWish?> Handle(GetDigest request, CancellationToken cancellationToken) =>
            db.Digests.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
    }
}

/// <summary>How often, on which day and at which hour one gets the digest.</summary>
internal sealed class SetDigest : ICommand<Unit>
{
    public Rhythm Rhythm { get; set; }

    public DayOfWeek Weekday { get; set; } = DayOfWeek.Monday;

    public TimeOnly At { get; set; } = new(8, 0);

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<SetDigest>
    {
        public Validator()
        {
            RuleFor(one => one.Rhythm).IsInEnum();
            RuleFor(one => one.Weekday).IsInEnum();
        }
    }

    internal sealed class Handler(FacilitiesDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<SetDigest, Unit>
    {
        public async Task<Unit> Handle(SetDigest request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var promos = await person.AskAsHouse(() => mediator.Send(new ListPromosOf(person.Id), cancellationToken));
            var zone = promos.Count > 0 ? promos[0].TimeZone : await mediator.Send(new GetHouseZone(), cancellationToken);
            if (await db.Digests.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken) is not { } wish)
                db.Digests.Add(wish = new DigestWish(person.Id, zone, now));
            wish.Live(zone);
            wish.Choose(request.Rhythm, request.Weekday, (request.At.Hour * 60) + request.At.Minute, now);
            return Unit.Value;
        }
    }
}
