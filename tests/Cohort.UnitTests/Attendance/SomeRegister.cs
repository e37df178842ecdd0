using System.Security.Cryptography;
using System.Text;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Attendance;

/// <summary>A small register, made as the house makes one, with keys of its own.</summary>
internal sealed class SomeRegister : IDisposable
{
    public static readonly Guid Ain = new("0198a1b2-0000-7000-8000-00000000000a"), Jura = new("0198a1b2-0000-7000-8000-00000000000b"), Fatou = new("0198a1b2-0000-7000-8000-00000000000f");
    private readonly Dictionary<string, ECDsa> keys = new(StringComparer.Ordinal);

    public List<RegisterLink> Links { get; } = [];

    public string Key { get; set; } = "20261124";

    public static SomeRegister Of(int sheets)
    {
        var made = new SomeRegister();
        for (var number = 1; number <= sheets; number++)
            made.Seal(Ain);
        return made;
    }

    public RegisterLink Seal(Guid cohort) => Add(LinkKind.Sheet, cohort, Guid.NewGuid(), (number, at) => Chained.Write(Sheet(number, at, cohort)));

    public RegisterLink Correct(RegisterLink sheet) => Add(LinkKind.Correction, sheet.Cohort!.Value, sheet.Sheet!.Value, (number, at) => Chained.Write(new CorrectionContent(
        1, number, sheet.Number, sheet.Cohort!.Value, new DateOnly(2026, 11, 24), DayPart.Morning, Fatou, "Fatou Diallo", new StandingContent(Mark.Signed, 210, false), new StandingContent(Mark.Absent, 0, true), "A paper came", at, "Camille Roche")));

    /// <summary>Puts another content in place, and makes hashes and signatures again from there on.</summary>
    public void Rewrite(int number, Func<SheetContent, SheetContent> change)
    {
        var former = Links.ToList();
        Links.Clear();
        foreach (var one in former)
            Add(one.Kind, one.Cohort!.Value, one.Sheet!.Value, (_, _) => one.Number == number ? Chained.Write(change(one.AsSheet!)) : one.Content!);
    }

    public bool? Verify(string key, string hash, string signature) =>
        keys.TryGetValue(key, out var known) ? known.VerifyData(Encoding.UTF8.GetBytes(hash), Convert.FromBase64String(signature), HashAlgorithmName.SHA256) : null;

    public void Withdraw(string key) => keys.Remove(key);

    public RegisterVerdict Check(params IReadOnlyList<PrintedHash> printed) => RegisterCheck.Of(Links, Verify, printed);

    public string File(Guid? promo = null) => RegisterFile.Write(
        new FileHeader(RegisterFile.Format, "Centre É", new DateTime(2026, 11, 24, 8, 31, 0, DateTimeKind.Utc), promo, [.. keys.Select(one => new FileKey(one.Key, one.Value.ExportSubjectPublicKeyInfoPem()))]),
        promo is null ? Links : Links.Select(one => one.Cohort == promo ? one : one.LeftOut()),
        text => (Key, Keyed().SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256)));

    public string Pem() => Keyed().ExportSubjectPublicKeyInfoPem();

    public void Dispose()
    {
        foreach (var key in keys.Values)
            key.Dispose();
    }

    private RegisterLink Add(LinkKind kind, Guid cohort, Guid sheet, Func<int, DateTime, string> content)
    {
        var (number, at) = (Links.Count + 1, new DateTime(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc).AddHours(Links.Count));
        var text = content(number, at);
        var previous = Links is [.., var last] ? last.Hash : Chained.Nothing;
        var hash = Chained.HashOf(number, kind, at, previous, Chained.Hash(text));
        var signature = Convert.ToBase64String(Keyed().SignData(Encoding.UTF8.GetBytes(hash), HashAlgorithmName.SHA256));
        var link = new RegisterLink(number, kind, at, cohort, sheet, text, null, Chained.Hash(text), previous, hash, Key, signature);
        Links.Add(link);
        return link;
    }

    private ECDsa Keyed()
    {
        if (!keys.TryGetValue(Key, out var key))
            keys.Add(Key, key = ECDsa.Create(ECCurve.NamedCurves.nistP256));
        return key;
    }

    private static SheetContent Sheet(int number, DateTime at, Guid cohort) => new(
        1,
        number,
        new ProviderContent("Centre É", "12345678900011", "82010000001", "1 rue d’ici"),
        new ActionContent("Médiateur numérique", "", "", cohort, "Promo Ain", "Europe/Paris"),
        new DateOnly(2026, 11, 24),
        DayPart.Morning,
        540,
        750,
        210,
        [new SessionContent("Ouvrir", 540, 210, false, "Salle 1", ["Camille Roche"])],
        [new LeaderContent(Guid.Empty, "Camille Roche", at, Means.Account)],
        [Line(Fatou, "Fatou Diallo", Mark.Signed, 210), Line(Guid.NewGuid(), "Łukasz Ğ", Mark.Absent, 0)],
        [],
        at,
        "Camille Roche");

    private static LineContent Line(Guid person, string name, Mark mark, int minutes) =>
        Chained.WithHash(new LineContent(person, name, "Mairie", mark, 210, minutes, null, null, null, null, null, "", Said.Nothing, "", "", false, "", null, ""));
}
