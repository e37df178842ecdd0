using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>What a guest's link tells: the slot, its next dates and how many come. No name of anybody. Null: no such link, one that has ended, or is no longer welcome; they are not told apart.</summary>
internal sealed record GetGuestSlot(string Token) : IQuery<GetGuestSlot.Answer?>
{
    /// <summary>Dates that a guest is shown.</summary>
    public const int Dates = 4;

    public Access Access => Access.Anyone;

    internal sealed record Answer(string Name, string Promo, string Title, string Where, string When, IReadOnlyList<Line> Lines, string Follows, string Explains);

    internal sealed record Line(DateOnly Date, SlotDate? Row, int Coming, bool Mine);

    internal sealed class Handler(PeersDb db, SlotDesk desk, SlotPromo promos, Kernel.Text.Texts texts) : IRequestHandler<GetGuestSlot, Answer?>
    {
        public async Task<Answer?> Handle(GetGuestSlot request, CancellationToken cancellationToken)
        {
            if (await db.Find(request.Token, desk.Now, cancellationToken) is not var (guest, slot))
                return null;
            var card = await desk.CardOf(slot, cancellationToken);
            var said = card.Comings.Where(one => one.PersonId == guest.Id).MaxBy(one => one.At);
            return new Answer(
                guest.Name,
                (await promos.Card(slot.CohortId, cancellationToken)).Name,
                slot.Title,
                slot.Where,
                SlotWords.When(slot, texts),
                [.. card.ForGuest(guest, desk.Now).Select(one => new Line(one.Date, one.Row, one.Coming.Count, one.Has(guest.Id)))],
                said?.Follows ?? "",
                said?.Explains ?? "");
        }
    }
}

internal static class GuestLink
{
    /// <summary>The guest whose link this is, while it opens something.</summary>
    public static async Task<(SlotGuest Guest, OpenSlot Slot)?> Find(this PeersDb db, string token, DateTime now, CancellationToken stop)
    {
        var hash = LinkToken.Hash(token);
        if (await db.SlotGuests.FirstOrDefaultAsync(one => one.TokenHash == hash && one.ExpiresAt > now, stop) is not { } guest)
            return null;
        var slot = await db.Slots.FirstOrDefaultAsync(one => one.Id == guest.SlotId && one.EndedAt == null && one.For == SlotFor.Guests, stop);
        return slot is null ? null : (guest, slot);
    }

    /// <summary>The dates that a guest may speak of.</summary>
    public static IEnumerable<SlotTime> ForGuest(this SlotCard card, SlotGuest guest, DateTime now) =>
        card.Next(now).Where(one => !one.IsOff && one.Starts <= guest.ExpiresAt).Take(GetGuestSlot.Dates);
}
