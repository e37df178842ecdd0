using System.Globalization;
using Cohort.Attendance.Contracts;

namespace Cohort.Attendance.Model.Chain;

/// <summary>The signature is the key's, over this hash. Null: this key is not known, or not trusted.</summary>
internal delegate bool? Verifies(string key, string hash, string signature);

/// <summary>
/// Whether the register is what was sealed: pure, of the links alone. A fault is something that was touched; a note is something
/// to know. Every hash before a link with a good signature is held by it, through the chain.
/// </summary>
internal sealed class RegisterCheck
{
    private readonly List<string> faults = [];
    private readonly List<string> notes = [];
    private readonly Verifies verifies;

    private RegisterCheck(Verifies verifies) => this.verifies = verifies;

    /// <summary>A whole register.</summary>
    /// <param name="links">Its links, in any order.</param>
    /// <param name="verifies">Asks the keys.</param>
    /// <param name="printed">Numbers and hashes as they stand on papers: they show a tail that was cut and a sheet that was exchanged.</param>
    public static RegisterVerdict Of(IReadOnlyList<RegisterLink> links, Verifies verifies, IReadOnlyList<PrintedHash> printed)
    {
        var check = new RegisterCheck(verifies);
        var ordered = links.OrderBy(one => one.Number).ToList();
        check.Walk(ordered, 1);
        check.Corrections(ordered);
        check.Erased(ordered);
        foreach (var paper in printed)
            check.Paper(ordered, paper);
        return new RegisterVerdict(true, links.Count, check.faults, check.notes);
    }

    /// <summary>One link with those beside it: what a page can ask at each look.</summary>
    public static IReadOnlyList<string> Around(IReadOnlyList<RegisterLink> links, Verifies verifies)
    {
        var check = new RegisterCheck(verifies);
        var ordered = links.OrderBy(one => one.Number).ToList();
        check.Walk(ordered, ordered.Count > 0 ? ordered[0].Number : 1);
        return check.faults;
    }

    /// <summary>The paper names this very link.</summary>
    public static bool IsOf(RegisterLink link, string hash) =>
        hash.Length >= PrintedHash.Shortest && link.Hash.StartsWith(hash, StringComparison.OrdinalIgnoreCase);

    /// <summary>How a link is called in a sentence.</summary>
    public static string Name(RegisterLink link) => link.Kind == LinkKind.Correction
        ? Say($"Correction {link.Number}")
        : link.AsSheet is { } sheet ? Say($"Sheet {link.Number} ({sheet.Date:yyyy-MM-dd}, {(sheet.Part == Cohorts.Contracts.DayPart.Morning ? "morning" : "afternoon")})") : Say($"Sheet {link.Number}");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Walk(List<RegisterLink> links, int first)
    {
        var (number, previous) = (first, (string?)(first == 1 ? Chained.Nothing : null));
        var unvouched = new List<RegisterLink>();
        foreach (var link in links)
        {
            if (link.Number < number)
            {
                faults.Add(Say($"Number {link.Number} stands twice."));
                continue;
            }

            if (link.Number > number)
            {
                faults.Add(link.Number == number + 1 ? Say($"Number {number} is missing: it was removed.") : Say($"Numbers {number} to {link.Number - 1} are missing: they were removed."));
                previous = null;
                unvouched.ForEach(Unknown);
                unvouched.Clear();
            }

            if (previous is not null && link.Previous != previous)
            {
                faults.Add(Say($"{Name(link)} does not follow the link before it: one of the two was exchanged or rewritten."));
                unvouched.ForEach(Unknown);
                unvouched.Clear();
            }

            var isSound = Content(link);
            if (link.Hash != Chained.HashOf(link.Number, link.Kind, link.At, link.Previous, link.ContentHash))
                isSound = Fault(Say($"{Name(link)}: its number, kind, instant or hashes were changed; they do not make its hash."));
            Signed(link, isSound, unvouched);
            (number, previous) = (link.Number + 1, link.Hash);
        }

        unvouched.ForEach(Unknown);
    }

    private void Signed(RegisterLink link, bool isSound, List<RegisterLink> unvouched)
    {
        switch (verifies(link.Key, link.Hash, link.Signature))
        {
            case null:
                unvouched.Add(link);
                break;
            case false:
                faults.Add(Say($"{Name(link)}: its signature is not of the key {link.Key} over this hash."));
                break;
            default:
                if (isSound && unvouched.Count > 0)
                {
                    notes.Add(Say($"{unvouched.Count} links were signed by a key that is not known here (withdrawn since?); the signature of number {link.Number} holds them through the chain."));
                    unvouched.Clear();
                }

                break;
        }
    }

    private void Unknown(RegisterLink link) => faults.Add(Say($"{Name(link)}: the key {link.Key} that signed it is not known here, and no later signature holds it."));

    private bool Content(RegisterLink link)
    {
        if (link.Content is not { } text)
            return link.Without is not null || Fault(Say($"{Name(link)}: its content is missing, and nothing says why."));
        if (Chained.Hash(text) != link.ContentHash)
        {
            var touched = Chained.Read<SheetContent>(text)?.Lines?.Where(one => one is not null && !Chained.Holds(one)).Select(one => one.Name).ToList() ?? [];
            return Fault(touched.Count > 0
                ? Say($"{Name(link)}: the line of {string.Join(", ", touched)} was changed after the seal.")
                : Say($"{Name(link)}: its content was changed after the seal, beside the lines of the trainees or with their hashes."));
        }

        // The promo and the sheet stand beside the hashed content: they are what it says.
        var (number, cohort) = link.Kind == LinkKind.Sheet ? (link.AsSheet?.Number, link.AsSheet?.Action?.Cohort) : (link.AsCorrection?.Number, link.AsCorrection?.Cohort);
        return (number == link.Number && cohort == link.Cohort) || Fault(Say($"{Name(link)}: its content is of another number or another promo."));
    }

    private void Corrections(List<RegisterLink> links)
    {
        var sheets = links.Where(one => one.Kind == LinkKind.Sheet).DistinctBy(one => one.Number).ToDictionary(one => one.Number);
        foreach (var (link, content) in links.Select(one => (one, one.AsCorrection)).Where(one => one.AsCorrection is not null))
        {
            if (sheets.TryGetValue(content!.Sheet, out var sheet) && (link.Sheet is null || link.Sheet == sheet.Sheet))
                continue;
            faults.Add(Say($"{Name(link)}: the sheet {content.Sheet} that it corrects is not there, or it was hung to another one."));
        }
    }

    private void Erased(List<RegisterLink> links)
    {
        foreach (var link in links.Where(one => one.Without == Without.Erased))
            notes.Add(Say($"{Name(link)}: its time of keeping is over, its content is gone; the hash of it stays: {link.ContentHash}."));
    }

    private void Paper(List<RegisterLink> links, PrintedHash paper)
    {
        if (links.Find(one => one.Number == paper.Number) is not { } link)
        {
            faults.Add(links.TrueForAll(one => one.Number < paper.Number)
                ? Say($"Number {paper.Number} was printed, and the register ends at {(links.Count > 0 ? links[^1].Number : 0)}: its tail was cut.")
                : Say($"Number {paper.Number} was printed, and is not there."));
        }
        else if (!IsOf(link, paper.Hash))
        {
            faults.Add(Say($"{Name(link)}: the paper says {paper.Hash}, the register {link.Hash[..Math.Min(paper.Hash.Length, link.Hash.Length)]}: the sheet was exchanged or rewritten."));
        }
    }

    private bool Fault(string sentence)
    {
        faults.Add(sentence);
        return false;
    }
}
