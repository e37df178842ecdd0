using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>Asked before a content is written to disk: there is room for it. False: this very id is there already, and the same form was sent twice.</summary>
/// <param name="Cohort">The promo it is added from.</param>
/// <param name="Scope">The promo whose members will read it, or the body.</param>
/// <param name="Owner">The workshop, the brick or the promo.</param>
/// <param name="Id">What it will be.</param>
/// <param name="Length">Bytes of what was sent.</param>
internal sealed record MayAttach(Guid Cohort, Guid Scope, Guid Owner, Guid Id, long Length) : IQuery<bool>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(Attachments attachments) : IRequestHandler<MayAttach, bool>
    {
        public Task<bool> Handle(MayAttach request, CancellationToken cancellationToken) =>
            attachments.HasRoom(request.Scope, request.Owner, request.Id, request.Length, cancellationToken);
    }
}

/// <summary>Something points to a content.</summary>
internal sealed record IsContentUsed(string Hash) : IQuery<bool>
{
    public Access Access => Access.SignedIn;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<IsContentUsed, bool>
    {
        public async Task<bool> Handle(IsContentUsed request, CancellationToken cancellationToken) =>
            await db.Attachments.AnyAsync(one => one.Hash == request.Hash, cancellationToken) || await db.Works.AnyAsync(one => one.InputHash == request.Hash, cancellationToken);
    }
}
