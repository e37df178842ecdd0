using Cohort.Kernel;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>One act of signing.</summary>
/// <param name="Id">Made by whoever sends it, so that it is kept once.</param>
/// <param name="Person">Who signs.</param>
/// <param name="As">In what place.</param>
/// <param name="Means">By what way.</param>
internal sealed record SignAct(Guid Id, Guid Person, Place As, Means Means)
{
    public string Stroke { get; init; } = "";

    /// <summary>Hash of the browser's random mark, or empty.</summary>
    public string Device { get; init; } = "";

    /// <summary>When it was made, by a device that had no network (UTC); or null.</summary>
    public DateTime? OwnAt { get; init; }

    /// <summary>Who wrote down what stands on paper; or null.</summary>
    public Guid? WrittenBy { get; init; }
}

/// <summary>The rules of every way to sign, in one place. To be called inside a command, on a sheet that was opened by <see cref="SheetDesk.Open"/>.</summary>
internal sealed class Signer(AttendanceDb db, TimeProvider clock)
{
    /// <summary>Signs. A second time changes nothing.</summary>
    /// <exception cref="Refusal">Closed, too early, too late, not expected, or struck.</exception>
    public void Sign(SheetFacts facts, SignAct act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(act);
        var (sheet, now) = (facts.Sheet, clock.GetUtcNow().UtcDateTime);
        if (facts.Signatures.FirstOrDefault(one => one.PersonId == act.Person && one.As == act.As) is { } there)
        {
            if (there.StruckAt is not null)
                throw new Refusal("Your signature of this half-day was struck by a trainer. Speak with them: only they can put it back.");
            return;
        }

        if (sheet.IsSealed)
            throw new Refusal("This sheet is closed. If something is wrong, tell your trainer: it is corrected by a line of its own.");
        if (act.As == Place.Trainee && !facts.Half.IsExpected(act.Person))
            throw new Refusal("You are not expected at the centre on this half-day. If that is wrong, tell your trainer.");
        // When all who led have left the promo since, another trainer counter-signs.
        if (act.As == Place.Leader && !facts.Half.IsLedBy(act.Person) && facts.Half.Leaders.Any(one => one.Id is { } id && facts.Half.Members.ContainsKey(id)))
            throw new Refusal("Only who leads this half-day counter-signs it.");
        if (act.Means != Means.Paper)
            InTime(facts, act, now);
        db.Signatures.Add(new SheetSignature(act.Id, sheet, act.Person, act.As, act.Means, now) { Stroke = act.Stroke, Device = act.Device, OwnAt = act.OwnAt, WrittenBy = act.WrittenBy });
    }

    private static void InTime(SheetFacts facts, SignAct act, DateTime now)
    {
        var sheet = facts.Sheet;
        if (act.OwnAt is { } own)
        {
            if (own > now + Window.ClockMayDiffer)
                throw new Refusal("The clock of this device is ahead. Set it right, then sign again.");
            if (now - own > Window.LateAtMost)
                throw new Refusal("This signature was kept for more than two days without a network. Tell your trainer, who can declare your presence.");
        }

        switch (Window.At(sheet.Date, sheet.StartsAt, sheet.EndsAt, facts.Half.Promo.Zone, act.OwnAt ?? now))
        {
            case Opening.Early:
                throw new Refusal("It is too early to sign this half-day.");
            // Whoever leads counter-signs when all is done, be it in the evening.
            case Opening.Over when act.As == Place.Trainee:
                throw new Refusal("This half-day can no longer be signed: an hour has passed since its end. Tell your trainer, who can declare your presence.");
        }
    }
}
