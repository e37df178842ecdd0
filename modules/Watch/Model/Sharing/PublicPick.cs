using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Sharing;

/// <summary>An item that was chosen for a public page, as it was when somebody looked at it: what is renamed or moved afterwards shows nowhere by itself.</summary>
internal sealed class PublicPick
{
    /// <summary>Most characters of the themes.</summary>
    public const int LongestThemes = 400;

    private PublicPick()
    {
    }

    public PublicPick(Guid publicationId, Guid itemId) => (PublicationId, ItemId) = (publicationId, itemId);

    public Guid PublicationId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>Its title then, or empty: the page's own, or the address.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The names of the themes below the one that is shown, one a line; of a person's list none.</summary>
    public string Themes { get; private set; } = "";

    /// <summary>When somebody looked at it last (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Takes it as it is now.</summary>
    public void Look(string title, IEnumerable<string> themes, DateTime now) =>
        (Title, Themes, At) = (TextFile.Cut(title, WatchItem.LongestTitle), TextFile.Cut(string.Join('\n', themes), LongestThemes), now);

    /// <summary>The same for the card that this one went into.</summary>
    public PublicPick For(Guid item) => new(PublicationId, item) { Title = Title, Themes = Themes, At = At };
}
