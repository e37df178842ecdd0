using System.Globalization;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Writing;

/// <summary>What is worth keeping of many pages: one thing, under an address that stays.</summary>
internal sealed class FactSheet : IVersioned
{
    public const int LongestSlug = 80, LongestSearch = 8000, LongestTitle = 120;

    private FactSheet()
    {
    }

    public FactSheet(Guid id, SharedText text, Guid by, DateTime now)
    {
        Id = id;
        CohortId = text.CohortId;
        TextId = text.Id;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>Its words: a <see cref="SharedText"/>.</summary>
    public Guid TextId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The end of its address; those it had before lead to it too.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The workshop whose notes it was made from, or null.</summary>
    public Guid? WorkshopId { get; set; }

    /// <summary>What it was made from, in words, or empty.</summary>
    public string MadeFrom { get; set; } = "";

    public string SearchText { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public List<FactSheetSlug> Slugs { get; } = [];

    public List<FactSheetTouch> Touches { get; } = [];

    /// <summary>Takes a title, and an address after it.</summary>
    public void Name(string title, string slug)
    {
        (Title, Slug) = (title.Trim(), slug);
        if (!Slugs.Exists(one => one.Slug == slug))
            Slugs.Add(new FactSheetSlug(this, slug));
    }

    /// <summary>Is found by its title and by what may be shared of its text.</summary>
    public void Say(string text) => SearchText = TextFile.Cut(Kernel.Text.SearchText.Normalise($"{Title} {TextSection.Shared(text)}"), LongestSearch);

    /// <summary>What it is linked to now.</summary>
    public void Touch(IEnumerable<Guid> bricks, IEnumerable<Guid> nodes)
    {
        var wanted = bricks.Select(one => (Brick: (Guid?)one, Node: (Guid?)null)).Concat(nodes.Select(one => (Brick: (Guid?)null, Node: (Guid?)one))).Distinct().ToList();
        Touches.RemoveAll(one => !wanted.Contains((one.BrickId, one.NodeId)));
        Touches.AddRange(wanted.Where(one => !Touches.Exists(touch => (touch.BrickId, touch.NodeId) == one)).Select(one => new FactSheetTouch(Id, one.Brick, one.Node)).ToList());
    }

    /// <summary>The words of a title as an address: letters, digits and hyphens.</summary>
    public static string SlugOf(string title, int number = 1)
    {
        var plain = new string([.. Kernel.Text.SearchText.Normalise(title).Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')]);
        var words = TextFile.Cut(string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries)), LongestSlug - 8).Trim('-');
        // "new" is the page that makes one.
        words = words is "" or "new" ? $"{words}sheet" : words;
        return number == 1 ? words : $"{words}-{number.ToString(CultureInfo.InvariantCulture)}";
    }
}

/// <summary>An address that a fact sheet has or had: no other takes it.</summary>
internal sealed class FactSheetSlug
{
    private FactSheetSlug()
    {
    }

    public FactSheetSlug(FactSheet sheet, string slug)
    {
        Id = Guid.CreateVersion7();
        CohortId = sheet.CohortId;
        SheetId = sheet.Id;
        Slug = slug;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid SheetId { get; private set; }

    public string Slug { get; private set; } = "";
}

/// <summary>A brick or a competence that a fact sheet is about.</summary>
internal sealed class FactSheetTouch
{
    private FactSheetTouch()
    {
    }

    public FactSheetTouch(Guid sheetId, Guid? brickId, Guid? nodeId)
    {
        Id = Guid.CreateVersion7();
        SheetId = sheetId;
        BrickId = brickId;
        NodeId = nodeId;
    }

    public Guid Id { get; private set; }

    public Guid SheetId { get; private set; }

    public Guid? BrickId { get; private set; }

    public Guid? NodeId { get; private set; }
}
