using Cohort.Attendance.Answers;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Facilities.Signing;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Checking;

/// <summary>
/// What anybody who holds a printed sheet may learn of it: that it stands in the register as printed, how many were there, given
/// names with an initial. Who does not know its hash learns nothing, not even that the number exists.
/// </summary>
internal sealed record CheckSheet(int Number, string Hash) : IQuery<CheckSheet.Answer?>
{
    public Access Access => Access.Anyone;

    /// <summary>What is told.</summary>
    /// <param name="Link">The link.</param>
    /// <param name="Sheet">What it says; null once its time of keeping is over, and when it is no longer what was sealed.</param>
    /// <param name="Holds">It and the links beside it are as they were sealed.</param>
    /// <param name="Corrections">Lines that were added later.</param>
    internal sealed record Answer(RegisterLink Link, SheetContent? Sheet, bool Holds, IReadOnlyList<CorrectionContent> Corrections)
    {
        /// <summary>Those of one mark, as strangers may read them.</summary>
        public IReadOnlyList<string> Of(Mark mark) => [.. Sheet!.Lines.Where(one => one.Mark == mark).Select(one => ShortName.Of(one.Name))];
    }

    internal sealed class Handler(AttendanceDb db, SigningKeys keys) : IRequestHandler<CheckSheet, Answer?>
    {
        public async Task<Answer?> Handle(CheckSheet request, CancellationToken cancellationToken)
        {
            var (before, after) = (request.Number - 1, request.Number + 1L);
            var links = (await db.Links.AsNoTracking().Where(one => one.Number >= before && one.Number <= after).OrderBy(one => one.Number).ToListAsync(cancellationToken)).ConvertAll(RegisterLink.Of);
            if (links.Find(one => one.Number == request.Number) is not { Kind: LinkKind.Sheet } link || !RegisterCheck.IsOf(link, request.Hash))
                return null;
            var corrections = (await db.Links.AsNoTracking().Where(one => one.SheetId == link.Sheet && one.Kind == LinkKind.Correction).OrderBy(one => one.Number).ToListAsync(cancellationToken)).ConvertAll(RegisterLink.Of);
            // Without the link before, the first that was read would pass for the first of all.
            var isWhole = request.Number == 1 || links.Exists(one => one.Number == before);
            return new Answer(
                link,
                link.IsSound ? link.AsSheet : null,
                isWhole && corrections.TrueForAll(one => one.IsSound || one.Without is not null) && RegisterCheck.Around(links, keys.Verifies()).Count == 0,
                [.. corrections.Where(one => one.IsSound).Select(one => one.AsCorrection).OfType<CorrectionContent>()]);
        }
    }
}
