using Cohort.Kernel.Messages;
using Cohort.PeerSessions.Model.Scenarios;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Numbers;

/// <summary>The help numbers of the body, by kind; those taken off the list are left out.</summary>
internal sealed record ListNumbers : IQuery<IReadOnlyList<ListNumbers.Line>>
{
    private const int Most = 200;

    public Access Access => Access.SignedIn;

    /// <summary>IsOld: last checked more than a year ago.</summary>
    internal sealed record Line(Guid Id, string Code, HelpKind Kind, string Number, string Name, string Purpose, string Hours, string Cost, string Web, DateOnly CheckedOn, bool IsOld);

    internal sealed class Handler(PeersDb db, TimeProvider clock) : IRequestHandler<ListNumbers, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(ListNumbers request, CancellationToken cancellationToken)
        {
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            var rows = await db.Numbers.AsNoTracking().Where(one => one.RetiredAt == null).OrderBy(one => one.Number).ThenBy(one => one.Name).Take(Most).ToListAsync(cancellationToken);
            return [.. rows.OrderBy(one => one.Kind).ThenBy(one => one.Number.Length).Select(one => new Line(one.Id, one.Code, one.Kind, one.Number, one.Name, one.Purpose, one.Hours, one.Cost, one.Web, one.CheckedOn, HelpNumber.IsOld(one.CheckedOn, today)))];
        }
    }
}
