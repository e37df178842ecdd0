using Cohort.Kernel.Messages;
using Cohort.Watch.Model.Links;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks.Links;

/// <summary>Takes a look down.</summary>
/// <param name="Hash">Whose.</param>
/// <param name="Turn">As claimed: who was too slow writes nothing.</param>
/// <param name="Sighting">What was seen; null: nothing can be said, and it is only put off.</param>
/// <param name="Wait">How long the host asked to wait, or by how much it is put off.</param>
internal sealed record KeepLook(string Hash, int Turn, Sighting? Sighting, TimeSpan? Wait) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<KeepLook>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<KeepLook, Unit>
    {
        public async Task<Unit> Handle(KeepLook request, CancellationToken cancellationToken)
        {
            if (await db.Links.FirstOrDefaultAsync(one => one.AddressHash == request.Hash && one.Turn == request.Turn, cancellationToken) is not { } check)
                return Unit.Value;
            if (request.Sighting is { } sighting)
                check.Keep(sighting, request.Wait);
            else
                check.PutOff(clock.GetUtcNow().UtcDateTime + (request.Wait ?? TimeSpan.Zero));
            return Unit.Value;
        }
    }
}
