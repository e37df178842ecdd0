using Cohort.Kernel;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Numbers;

/// <summary>One number as it stands, to correct it.</summary>
internal sealed record GetNumber(Guid Id) : IQuery<SaveNumber>
{
    public Access Access => Access.Coordinator;

    internal sealed class Handler(PeersDb db) : IRequestHandler<GetNumber, SaveNumber>
    {
        public async Task<SaveNumber> Handle(GetNumber request, CancellationToken cancellationToken)
        {
            var one = NotFound.IfNull(await db.Numbers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken));
            return new SaveNumber { Id = one.Id, Version = one.Version, Kind = one.Kind, Number = one.Number, Name = one.Name, Purpose = one.Purpose, Hours = one.Hours, Cost = one.Cost, Web = one.Web, CheckedOn = one.CheckedOn, Retired = one.RetiredAt is not null };
        }
    }
}
