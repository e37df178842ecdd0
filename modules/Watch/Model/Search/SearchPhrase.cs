using System.Text;
using Cohort.Facilities.Search;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Search;

/// <summary>What a part of a search asks for.</summary>
internal enum SearchKind
{
    /// <summary>A word, by its stem.</summary>
    Word,

    /// <summary>These words one after the other.</summary>
    Phrase,

    /// <summary>A theme by its name, and those below it.</summary>
    Theme,

    /// <summary>A tag by its name or another way to say it.</summary>
    Tag,

    /// <summary>Who brought it, by a part of the name.</summary>
    By,
}

/// <summary>A part of a search.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Text">A stem; words without case and accents with a space around each; a name without case and accents.</param>
/// <param name="IsNot">What answers to it is left out.</param>
internal sealed record SearchPart(SearchKind Kind, string Text, bool IsNot);

/// <summary>What somebody wrote into the search field: all of its parts must hold.</summary>
/// <param name="Parts">Its parts, each once; at most <see cref="MostParts"/>.</param>
internal sealed record SearchPhrase(IReadOnlyList<SearchPart> Parts)
{
    /// <summary>Most characters that are read.</summary>
    public const int Longest = 200;

    /// <summary>Most parts that are read: the rest is left aside.</summary>
    public const int MostParts = 10;

    private static readonly Dictionary<string, SearchKind> Names = new(StringComparer.Ordinal)
    {
        ["theme"] = SearchKind.Theme,
        ["tag"] = SearchKind.Tag,
        ["mot"] = SearchKind.Tag,
        ["by"] = SearchKind.By,
        ["par"] = SearchKind.By,
    };

    /// <summary>Only little words, or none.</summary>
    public bool IsEmpty => Parts.Count == 0;

    /// <summary>Reads any text: what cannot be read as an operator is words.</summary>
    public static SearchPhrase Read(string? typed)
    {
        var parts = new List<SearchPart>();
        foreach (var (name, value, isQuoted, isNot) in Pieces(Whole(typed ?? "")))
        {
            var words = FrenchWords.Words(value).ToList();
            if (Names.TryGetValue(name, out var kind))
            {
                if (SearchText.Normalise(value) is { Length: > 0 } sought)
                    parts.Add(new SearchPart(kind, sought, isNot));
            }
            else if (words.Count > 1 && (isQuoted || isNot))
            {
                parts.Add(new SearchPart(SearchKind.Phrase, $" {string.Join(' ', words)} ", isNot));
            }
            else
            {
                parts.AddRange(words.Select(FrenchWords.StemOf).OfType<string>().Select(stem => new SearchPart(SearchKind.Word, stem, isNot)));
            }
        }

        return new SearchPhrase([.. parts.Distinct().Take(MostParts)]);
    }

    // A word that is cut would be another word.
    private static string Whole(string typed) =>
        typed.Length <= Longest ? typed : typed.LastIndexOf(' ', Longest) is var end and > 0 ? typed[..end] : TextFile.Cut(typed, Longest);

    // Parted by spaces; what is between quotes is one, whatever is in it. A quote that is never closed goes to the end.
    private static IEnumerable<(string Name, string Value, bool IsQuoted, bool IsNot)> Pieces(string typed)
    {
        var text = typed.Replace('“', '"').Replace('”', '"').Replace('«', '"').Replace('»', '"');
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                continue;
            var isNot = text[at] == '-';
            var value = new StringBuilder();
            var (name, isQuoted) = ("", false);
            for (at += isNot ? 1 : 0; at < text.Length && !char.IsWhiteSpace(text[at]) && !isQuoted; at++)
            {
                if (text[at] == '"')
                {
                    var end = text.IndexOf('"', at + 1) is var found and >= 0 ? found : text.Length;
                    isQuoted = value.Length == 0;
                    if (!isQuoted)
                        break;
                    value.Append(text, at + 1, end - at - 1);
                    at = end;
                }
                else if (text[at] == ':' && name.Length == 0 && SearchText.Key(value.ToString()) is var key && Names.ContainsKey(key))
                {
                    name = key;
                    value.Clear();
                }
                else
                {
                    value.Append(text[at]);
                }
            }

            at--;
            yield return (name, value.ToString(), isQuoted, isNot);
        }
    }
}
