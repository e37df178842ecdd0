using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Chain;

/// <summary>The training body, the action and the places, as papers name them.</summary>
internal sealed record SheetTerms(ProviderContent Provider, ActionContent Action, IReadOnlyDictionary<Guid, string> Places);

/// <summary>Writes down what a sheet says at the moment of its seal.</summary>
internal sealed class SheetWriter(AttendanceDb db, IMediator mediator)
{
    /// <summary>What stands on an open sheet, as one hash: two readers who see the same have the same.</summary>
    public static string StateOf(SheetFacts facts) => Chained.Hash(Chained.Write(new
    {
        facts.Sheet.StartsAt,
        facts.Sheet.EndsAt,
        Sessions = facts.Half.Sessions.Select(one => (one.Title, one.StartsAt, one.Minutes).ToString()),
        Lines = facts.Lines.Select(one => (one.Person, one.Mark, one.Entry?.ArrivedAt, one.Entry?.LeftAt, one.Entry?.At, one.Signature?.Id, one.Minutes(facts.Sheet.StartsAt, facts.Sheet.EndsAt, facts.Expected)).ToString()),
        Leaders = facts.Signatures.Where(one => one.As == Place.Leader && one.StruckAt is null).Select(one => one.Id),
    }));

    /// <summary>What others are told of a line.</summary>
    public static SealedPresence Presence(LineContent line) =>
        new(line.Person, line.Expected, line.Minutes, line.Mark == Mark.Signed, line.Mark == Mark.Absent, line.IsJustified);

    /// <summary>What papers of a promo say beside the half-day itself, and the names of its places.</summary>
    public async Task<SheetTerms> Terms(PromoCard promo, CancellationToken stop)
    {
        var provider = await db.Providers.AsNoTracking().FirstOrDefaultAsync(stop) ?? ProviderTerms.None();
        var action = await db.Actions.AsNoTracking().FirstOrDefaultAsync(one => one.CohortId == promo.Id, stop) ?? new ActionTerms(promo.Id);
        var name = provider.Name.Length > 0 ? provider.Name : (await mediator.Send(new GetBody(), stop)).Name;
        var places = (await mediator.Send(new ListPlaces(promo.Id), stop)).ToDictionary(one => one.Id, one => one.Address.Length > 0 ? $"{one.Name}, {one.Address}" : one.Name);
        return new SheetTerms(
            new ProviderContent(name, provider.Siret, provider.Declaration, provider.Address),
            new ActionContent(action.Title.Length > 0 ? action.Title : promo.Name, action.Reference, action.Funder, promo.Id, promo.Name, promo.TimeZone),
            places);
    }

    public static SheetContent Write(SheetFacts facts, SheetTerms terms, int number, DateTime now, string by)
    {
        var (half, sheet) = (facts.Half, facts.Sheet);
        var signed = facts.Signatures.Where(one => one.As == Place.Leader && one.StruckAt is null).ToList();
        var leaders = half.Leaders.Concat(signed.Where(one => !half.IsLedBy(one.PersonId)).Select(one => new HalfLeader(one.PersonId, half.Members.GetValueOrDefault(one.PersonId)?.Name ?? by)));
        return new SheetContent(
            1,
            number,
            terms.Provider,
            terms.Action,
            half.Date,
            half.Part,
            sheet.StartsAt,
            sheet.EndsAt,
            facts.Expected,
            [.. half.Sessions.Select(one => new SessionContent(one.Title, one.StartsAt, one.Minutes, one.IsRemote, one.IsRemote ? one.RemoteLink : terms.Places.GetValueOrDefault(one.Place ?? Guid.Empty, ""), [.. one.Leaders.Select(leader => leader.Name)]))],
            [.. leaders.Select(one => signed.Find(signature => signature.PersonId == one.Id) is { } signature ? new LeaderContent(one.Id, one.Name, signature.At, signature.Means) { StrokeHash = HashOf(signature) } : new LeaderContent(one.Id, one.Name, null, null))],
            [.. facts.Lines.Select(one => Line(facts, one))],
            [],
            now,
            by);
    }

    private static string HashOf(SheetSignature signature) => signature.Stroke.Length > 0 ? Chained.Hash(signature.Stroke) : "";

    private static LineContent Line(SheetFacts facts, SheetLine one)
    {
        var (entry, signature) = (one.Entry, one.Mark == Mark.Signed ? one.Signature : null);
        return Chained.WithHash(new LineContent(
            one.Person,
            one.Name,
            one.Employer,
            one.Mark,
            facts.Expected,
            one.Minutes(facts.Sheet.StartsAt, facts.Sheet.EndsAt, facts.Expected),
            entry?.ArrivedAt,
            entry?.LeftAt,
            signature?.At,
            signature?.OwnAt,
            signature?.Means,
            signature is null ? "" : HashOf(signature),
            entry?.Said ?? Said.Nothing,
            entry?.Proof ?? "",
            entry?.Reason ?? "",
            entry?.IsJustified ?? false,
            entry?.SeenBy ?? "",
            entry?.SeenOn,
            entry?.ByName ?? ""));
    }
}
