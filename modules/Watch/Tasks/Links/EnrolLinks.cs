using Cohort.Kernel.Messages;
using Cohort.Watch.Model.Links;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks.Links;

/// <summary>From now on these addresses are looked at.</summary>
/// <param name="Addresses">By hash.</param>
internal sealed record EnrolLinks(IReadOnlyDictionary<string, string> Addresses) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<EnrolLinks>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<EnrolLinks, Unit>
    {
        public async Task<Unit> Handle(EnrolLinks request, CancellationToken cancellationToken)
        {
            var hashes = request.Addresses.Keys.ToList();
            var known = await db.Links.Where(one => hashes.Contains(one.AddressHash)).Select(one => one.AddressHash).ToListAsync(cancellationToken);
            db.Links.AddRange(request.Addresses.Where(one => !known.Contains(one.Key)).Select(one => new LinkCheck(one.Key, one.Value, clock.GetUtcNow().UtcDateTime)));
            return Unit.Value;
        }
    }
}
