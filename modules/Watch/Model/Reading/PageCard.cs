using Cohort.Facilities.Fetching;
using Cohort.Facilities.Search;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Reading;

/// <summary>
/// What the page of an item says of itself. One for an address, not for an item: the page is read once for every promo that has
/// it, whoever brings it later has the card at once, and two items that become one leave it as it is.
/// </summary>
internal sealed class PageCard
{
    /// <summary>Most characters of the words kept.</summary>
    public const int MostWords = 20_000;

    public const int LongestLanguage = 8;
    public const int LongestAuthor = 120;
    public const int LongestPicture = 2000;

    private PageCard()
    {
    }

    public PageCard(string addressHash) => AddressHash = addressHash;

    /// <summary>As <see cref="Items.WatchItem.AddressHash"/>.</summary>
    public string AddressHash { get; private set; } = "";

    /// <summary>Primary tag of BCP 47 in lower case, or empty.</summary>
    public string Language { get; private set; } = "";

    public string Author { get; private set; } = "";

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Address of its picture: told to those who follow the list elsewhere, never shown from there.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>Minutes it takes to read; 0: there is hardly a text.</summary>
    public int Minutes { get; private set; }

    /// <summary>It is a file, no page.</summary>
    public bool IsFile { get; private set; }

    public DateTime ReadAt { get; private set; }

    /// <summary>Its words without case and accents, one space around each, in their order: what a phrase is looked for in, and stems are made of. Nobody reads them.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Takes what was read; whether the words are others than before.</summary>
    public bool Take(PageRead page, DateTime now)
    {
        (Language, Author, Picture, Minutes, IsFile, ReadAt) = (page.Language, page.Author, page.Picture, page.Minutes, page.IsFile, now);
        // A day that has not come is a mistake of the page; tomorrow may be today elsewhere.
        PublishedOn = page.PublishedOn <= DateOnly.FromDateTime(now).AddDays(1) ? page.PublishedOn : null;
        var words = page.Text.Length == 0 ? "" : $" {string.Join(' ', FrenchWords.Words(page.Text))} ";
        if (words.Length > MostWords)
            words = TextFile.Cut(words, words.LastIndexOf(' ', MostWords - 1) + 1);
        var isOther = words != Words;
        Words = words;
        return isOther;
    }
}
