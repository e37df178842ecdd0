using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>No more requests from whoever sent this one. They are not told: what they ask lapses.</summary>
internal sealed record BlockAsker(Guid Request) : ICommand<Unit>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<BlockAsker>;

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<BlockAsker, Unit>
    {
        public async Task<Unit> Handle(BlockAsker request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var its = NotFound.IfNull(await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Request && one.PersonId == person.Id && one.SilencedAt == null, cancellationToken));
            if (!await db.Blocks.AnyAsync(one => one.PersonId == person.Id && one.BlockedId == its.AskedBy, cancellationToken))
                db.Blocks.Add(new ContactBlock(person.Id, its.AskedBy, now));
            foreach (var open in await db.Contacts.Where(one => one.PersonId == person.Id && one.AskedBy == its.AskedBy && one.Answer == ContactAnswer.None && one.SilencedAt == null).ToListAsync(cancellationToken))
                open.SilencedAt = now;
            return Unit.Value;
        }
    }
}

/// <summary>Requests from this person come again.</summary>
internal sealed record AllowAsker(Guid Person) : ICommand<Unit>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<AllowAsker>;

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<AllowAsker, Unit>
    {
        public async Task<Unit> Handle(AllowAsker request, CancellationToken cancellationToken)
        {
            db.Blocks.RemoveRange(await db.Blocks.Where(one => one.PersonId == person.Id && one.BlockedId == request.Person).ToListAsync(cancellationToken));
            return Unit.Value;
        }
    }
}
