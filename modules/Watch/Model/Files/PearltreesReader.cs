using System.Globalization;
using System.Net;
using System.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>
/// The RDF export of Pearltrees: collections, their pearls in the order of their owner, notes. Read mark by mark, as all markup:
/// no DTD, no entity from elsewhere. What belongs to somebody else there, and notes without a link, are told.
/// </summary>
internal sealed class PearltreesReader
{
    public const string Format = "Pearltrees RDF";

    private const int MostInside = 20_000;

    private readonly Dictionary<string, Tree> trees = new(StringComparer.Ordinal);
    private readonly List<Pearl> pearls = [];
    private readonly LinkBasket basket;
    private readonly Markup marks;
    private readonly LineCount lines;

    private PearltreesReader(string text, LinkBasket basket) => (this.basket, marks, lines) = (basket, new Markup(text), new LineCount(text));

    private sealed record Tree(string Title, string Privacy, string Place, int Order);

    /// <param name="Parent">The collection it stands in.</param>
    /// <param name="At">The collection, or the pearl, that it is about.</param>
    /// <param name="Position">posOrder, else leftPos; those without come last.</param>
    private sealed record Pearl(string Kind, string About, string Parent, string At, string Title, string Address, string Date, string Note, int Position, string Place);

    /// <summary>It is such a file, as far as its beginning tells.</summary>
    public static bool Knows(ReadOnlySpan<char> head) =>
        head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase) && head.Contains("pearltrees.com/rdf", StringComparison.OrdinalIgnoreCase);

    public static void Read(string text, LinkBasket basket) => new PearltreesReader(text, basket).Run();

    private void Run()
    {
        while (pearls.Count + trees.Count <= 2 * LinkBasket.MostLinks && marks.Next(out var mark))
        {
            if (mark.Kind == MarkKind.Start && mark.Name is "pt:tree" or "pt:pagepearl" or "pt:refpearl" or "pt:aliaspearl" or "pt:note")
                Thing(mark);
        }

        // A collection stands where the pearl that refers to it stands.
        var above = pearls.Where(one => one.Kind == "pt:refpearl" && one.At.Length > 0).DistinctBy(one => one.At, StringComparer.Ordinal).ToDictionary(one => one.At, one => one, StringComparer.Ordinal);
        foreach (var (id, tree) in trees.OrderBy(one => one.Value.Order))
        {
            basket.Add(new FoundFolder(Path(id, above), ""));
            if (tree.Privacy is not ("" or "0"))
                basket.Tell(tree.Place, new Sentence("This collection is private at Pearltrees: make sure that the promo may read it."), tree.Title);
        }

        var links = pearls.Where(one => one.Kind == "pt:pagepearl").Select(one => one.About).ToHashSet(StringComparer.Ordinal);
        var notes = pearls.Where(one => one.Kind == "pt:note" && one.Note.Length > 0).ToLookup(one => links.Contains(one.At) ? one.At : "", StringComparer.Ordinal);
        foreach (var one in pearls.Where(one => one.Kind == "pt:pagepearl").OrderBy(one => trees.TryGetValue(one.Parent, out var tree) ? tree.Order : int.MaxValue).ThenBy(one => one.Position))
        {
            var said = (one.Note.Length > 0 ? [one.Note] : Enumerable.Empty<string>()).Concat(one.About.Length > 0 ? notes[one.About].OrderBy(note => note.Position).Select(note => note.Note) : []);
            basket.Add(new FoundLink(one.Address, one.Title, "", Path(one.Parent, above), [], basket.Date(one.Date, one.Place), null, [.. said.Select(note => new LinkNote("", LinkText.Of(note)))], one.Place));
        }

        foreach (var one in notes[""])
            basket.Tell(one.Place, new Sentence("A note that belongs to no link: recover it by hand."), LinkText.Of(one.Note));
        foreach (var one in pearls.Where(one => one.Kind == "pt:aliaspearl"))
            basket.Tell(one.Place, new Sentence("This collection belongs to somebody else at Pearltrees: recover it by hand."), $"{one.Title} {one.At}");
    }

    // A circle of collections ends where it would be too deep.
    private IReadOnlyList<string> Path(string tree, Dictionary<string, Pearl> above)
    {
        var (path, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = tree; at.Length > 0 && seen.Add(at) && path.Count <= LinkBasket.MostDepth; at = above.TryGetValue(at, out var one) ? one.Parent : "")
        {
            if (trees.TryGetValue(at, out var known) && known.Title.Length > 0)
                path.Insert(0, known.Title);
        }

        return path;
    }

    private void Thing(Mark thing)
    {
        var (values, about, place) = (new Dictionary<string, string>(StringComparer.Ordinal), thing.Attributes().GetValueOrDefault("rdf:about", ""), basket.At(lines.Of(thing.Begin)));
        while (!thing.IsEmpty && marks.Next(out var mark))
        {
            if (mark.Kind == MarkKind.End && mark.Name == thing.Name)
                break;
            if (mark.Kind != MarkKind.Start)
                continue;
            // Cut short, or not closed: the next thing begins.
            if (mark.Name.StartsWith("pt:", StringComparison.Ordinal) && mark.Attributes().ContainsKey("rdf:about"))
            {
                marks.Back(mark);
                break;
            }

            values.TryAdd(mark.Name, mark.Attributes().GetValueOrDefault("rdf:resource") is { Length: > 0 } target ? target : mark.IsEmpty ? "" : Inside(mark.Name));
        }

        string Get(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value) && value.Trim().Length > 0)
                    return value.Trim();
            }

            return "";
        }

        var title = LinkBasket.Line(Get("dcterms:title", "dc:title"));
        if (thing.Name == "pt:tree")
        {
            trees.TryAdd(about, new Tree(title, Get("pt:privacy"), place, trees.Count));
            return;
        }

        var position = int.TryParse(Get("pt:posorder", "pt:leftpos"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue;
        var address = Get("dcterms:identifier", "dc:identifier") is { Length: > 0 } said ? said : Get("rdfs:seealso");
        pearls.Add(new Pearl(thing.Name, about, Get("pt:parenttree"), Get("rdfs:seealso", "pt:parentpearl", "sioc:has_container", "pt:inpearl"), title, address, Get("pt:intreesincedate"), Get("pt:notetext"), position, place));
    }

    private string Inside(string name)
    {
        var text = new StringBuilder();
        while (marks.Next(out var mark) && !(mark.Kind == MarkKind.End && mark.Name == name))
        {
            if (mark.Kind == MarkKind.Start && mark.Name.StartsWith("pt:", StringComparison.Ordinal))
            {
                marks.Back(mark);
                break;
            }

            if (mark.Kind == MarkKind.Text && text.Length < MostInside)
                text.Append(mark.IsLiteral ? mark.Text : WebUtility.HtmlDecode(mark.Text));
        }

        return text.ToString();
    }
}
