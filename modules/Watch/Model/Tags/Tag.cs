using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Tags;

/// <summary>A word of the promo's own vocabulary.</summary>
internal sealed class Tag
{
    public const int LongestName = 60;

    /// <summary>Most words on one item.</summary>
    public const int MostOfItem = 20;

    private Tag()
    {
    }

    public Tag(Guid cohortId, string name)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        Rename(name);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Unique in the promo: « Vidéo » and “video” are one word.</summary>
    public string NormalName { get; private set; } = "";

    public List<TagSynonym> Synonyms { get; } = [];

    public void Rename(string name)
    {
        Name = TextFile.OneLine(name);
        NormalName = SearchText.Normalise(Name);
    }
}

/// <summary>Another word for a tag: whoever types it means that one.</summary>
internal sealed class TagSynonym
{
    private TagSynonym()
    {
    }

    public TagSynonym(Guid cohortId, string normalName, string name, Guid tagId)
    {
        CohortId = cohortId;
        NormalName = normalName;
        Name = name;
        TagId = tagId;
    }

    public Guid CohortId { get; private set; }

    public string NormalName { get; private set; } = "";

    /// <summary>As it was written.</summary>
    public string Name { get; private set; } = "";

    public Guid TagId { get; set; }
}

/// <summary>A word on an item.</summary>
internal sealed class ItemTag
{
    private ItemTag()
    {
    }

    public ItemTag(Guid itemId, Guid tagId, Guid cohortId) => (ItemId, TagId, CohortId) = (itemId, tagId, cohortId);

    public Guid ItemId { get; private set; }

    public Guid TagId { get; private set; }

    /// <summary>The promo again, as in <see cref="Themes.ItemTheme"/>.</summary>
    public Guid CohortId { get; private set; }
}
