using System.Text;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Chain;

/// <summary>Adds links to the register of the body: one after the other, numbered, chained and signed.</summary>
internal sealed class Register(AttendanceDb db, Turns turns, SigningKeys keys, TimeProvider clock)
{
    /// <summary>Adds one. To be called late in a command: whoever else seals waits until its end.</summary>
    /// <param name="kind">A sheet, or a line that corrects one.</param>
    /// <param name="cohort">The promo.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="content">Makes the content, given its number and instant.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ChainLink> Append(LinkKind kind, Guid cohort, Guid sheet, Func<int, DateTime, string> content, CancellationToken stop)
    {
        if (!await turns.Take<ChainHead>(ChainHead.One, stop))
            throw new InvalidOperationException("The register has no head.");
        var head = await db.Heads.SingleAsync(one => one.Id == ChainHead.One, stop);
        var (number, now) = (head.Number + 1, Chained.Second(clock.GetUtcNow().UtcDateTime));
        var text = content(number, now);
        if (text.Length > ChainLink.LongestContent)
            throw new Refusal("This sheet is too long to be sealed.");
        var link = new ChainLink(number, kind, cohort, sheet, text, now)
        {
            ContentHash = Chained.Hash(text),
            Previous = head.Hash.Length == 0 ? Chained.Nothing : head.Hash,
        };
        link.Hash = Chained.HashOf(number, kind, now, link.Previous, link.ContentHash);
        var (key, signature) = keys.Sign(Encoding.UTF8.GetBytes(link.Hash));
        (link.KeyName, link.Signature) = (key, Convert.ToBase64String(signature));
        db.Links.Add(link);
        (head.Number, head.Hash) = (number, link.Hash);
        return link;
    }
}
