using System.Globalization;
using System.Security.Cryptography;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Sharing;

/// <summary>
/// What of a promo's list people decided to show to everybody: a theme, or one person's list. It is shown while <see cref="PublishedAt"/>
/// stands; the row stays afterwards, so that it comes back at the same address.
/// </summary>
internal sealed class Publication
{
    public const int LongestTitle = 120;
    public const int LongestIntroduction = 1_000;
    public const int LongestSlug = 80;

    private Publication()
    {
    }

    private Publication(Guid id, Guid cohortId, Guid themeId, Guid personId, string title)
    {
        Id = id;
        CohortId = cohortId;
        ThemeId = themeId;
        PersonId = personId;
        Slug = SlugOf(title);
    }

    /// <summary>A theme with those below it.</summary>
    public static Publication OfTheme(Guid cohort, Guid theme, string title) => new(Guid.CreateVersion7(), cohort, theme, Guid.Empty, title);

    /// <summary>A list under a person's own name.</summary>
    public static Publication OfPerson(Guid cohort, Guid person, string title) => new(Guid.CreateVersion7(), cohort, Guid.Empty, person, title);

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The theme; the empty id: a person's list. A theme that goes is shown no more.</summary>
    public Guid ThemeId { get; private set; }

    /// <summary>Whose list it is; the empty id: a theme.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The end of its public address: readable, and it never changes.</summary>
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Introduction { get; private set; } = "";

    /// <summary>The name of the promo as it is told, or empty: it is not.</summary>
    public string Promo { get; private set; } = "";

    /// <summary>Search engines may find it.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Of a person's list: with their own reasons. Those of a theme follow each person's own choice.</summary>
    public bool HasReasons { get; set; }

    /// <summary>"fr" or "en": the language it was written in.</summary>
    public string Language { get; private set; } = "fr";

    /// <summary>Who showed it last; the empty id: nobody yet.</summary>
    public Guid PublishedBy { get; private set; }

    /// <summary>Since when it is shown (UTC); null: it is not.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>What was looked at when it was shown or saved: nothing comes to the page by itself.</summary>
    public List<PublicPick> Picks { get; } = [];

    public bool IsOfPerson => ThemeId == Guid.Empty;

    /// <summary>Takes other words.</summary>
    public void Describe(ShareWords words, string promo)
    {
        Title = TextFile.OneLine(words.Title);
        Introduction = words.Introduction.Trim();
        Promo = words.ShowsPromo ? promo : "";
        IsListed = words.IsListed;
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr";
    }

    /// <summary>Puts an item on the page, or looks at it again: it is shown as it is now.</summary>
    public void Pick(Guid item, string title, IEnumerable<string> themes, DateTime now)
    {
        if (Picks.Find(one => one.ItemId == item) is not { } pick)
            Picks.Add(pick = new PublicPick(Id, item));
        pick.Look(title, themes, now);
    }

    public void Publish(Guid by, DateTime now) => (PublishedBy, PublishedAt) = (by, PublishedAt ?? now);

    public void Stop() => PublishedAt = null;

    // The end cannot be guessed: one page does not lead to another.
    private static string SlugOf(string title)
    {
        var plain = new string([.. SearchText.Normalise(title).Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')]);
        var words = TextFile.Cut(string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries)), LongestSlug - 11).Trim('-');
        var end = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        return words.Length > 0 ? $"{words}-{end}" : end;
    }
}
