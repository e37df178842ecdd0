using Cohort.Attendance.Model.Papers;
using Cohort.Kernel.Messages;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>What will be erased soon, and what was erased.</summary>
internal sealed record GetKeeping : IQuery<GetKeeping.Answer>
{
    /// <summary>How far ahead the dry run looks.</summary>
    public const int Days = 90;

    public Access Access => Access.Coordinator;

    /// <param name="Soon">Promos of which something goes within <see cref="Days"/> days.</param>
    /// <param name="Limit">The last of these days.</param>
    /// <param name="Erased">What was erased, the last first.</param>
    internal sealed record Answer(IReadOnlyList<KeptPapers> Soon, DateOnly Limit, IReadOnlyList<Erasing> Erased);

    internal sealed class Handler(Keeping keeping, TimeProvider clock) : IRequestHandler<GetKeeping, Answer>
    {
        public async Task<Answer> Handle(GetKeeping request, CancellationToken cancellationToken)
        {
            var limit = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(Days);
            var soon = (await keeping.Read(cancellationToken)).Where(one => (one.SheetsUntil < limit && one.Sheets > 0) || (one.CertificatesUntil < limit && one.Certificates > 0));
            return new Answer([.. soon], limit, await keeping.Erased(cancellationToken));
        }
    }
}
