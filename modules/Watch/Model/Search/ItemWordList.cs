using System.Text;
using Cohort.Facilities.Search;

namespace Cohort.Watch.Model.Search;

/// <summary>What of an item is searched, as words and as stems. What matters most is put in first: the rest is left out when there is too much.</summary>
internal sealed class ItemWordList
{
    /// <summary>Most different stems of an item's own words.</summary>
    public const int MostStems = 400;

    /// <summary>Most different stems with those of the page: a long article has about a thousand.</summary>
    public const int MostWithPage = 1_600;

    private readonly StringBuilder words = new(" ");
    private readonly Dictionary<string, HashSet<WordPlace>> stems = new(StringComparer.Ordinal);

    /// <summary>The words, as <see cref="ItemText.Words"/> keeps them.</summary>
    public string Words => words.ToString();

    /// <summary>Each stem with its weight.</summary>
    public IEnumerable<KeyValuePair<string, int>> Weights => stems.Select(one => KeyValuePair.Create(one.Key, one.Value.Sum(place => (int)place)));

    /// <summary>Adds the words of the page, last: for their stems only, as the card of the page has their order.</summary>
    public void AddPage(string pageWords)
    {
        foreach (var stem in FrenchWords.Stems(pageWords))
        {
            if (stems.TryGetValue(stem, out var places))
                places.Add(WordPlace.Page);
            else if (stems.Count < MostWithPage)
                stems[stem] = [WordPlace.Page];
        }
    }

    /// <summary>Adds a text that stands in such a place.</summary>
    public void Add(WordPlace place, string? text)
    {
        foreach (var word in FrenchWords.Words(text))
        {
            if (words.Length + word.Length + 1 > ItemText.Most - 2)
                break;
            words.Append(word).Append(' ');
            if (FrenchWords.StemOf(word) is not { } stem)
                continue;
            if (stems.TryGetValue(stem, out var places))
                places.Add(place);
            else if (stems.Count < MostStems)
                stems[stem] = [place];
        }

        if (words[^1] == ' ' && words.Length > 1 && words.Length < ItemText.Most - 2 && !(words.Length > 2 && words[^2] == '|'))
            words.Append("| ");
    }
}
