using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>One line of one of a person's three lists. It belongs to the person, not to a promo: it outlives it.</summary>
internal sealed class KnowHow
{
    /// <summary>Most characters of a line.</summary>
    public const int MostText = 120;

    /// <summary>Most lines of a list.</summary>
    public const int MostInList = 20;

    private KnowHow()
    {
    }

    public KnowHow(Guid personId, KnowHowList list, string text)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        List = list;
        Normal = NormalOf(text);
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public KnowHowList List { get; private set; }

    /// <summary>Rank in its list.</summary>
    public int Position { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The same without case and accents: twice the same line is one.</summary>
    public string Normal { get; private set; } = "";

    /// <summary>The node of a framework the line names, or null.</summary>
    public Guid? NodeId { get; set; }

    /// <summary>What two lines are compared by.</summary>
    public static string NormalOf(string text) => TextFile.Cut(SearchText.Normalise(text), MostText);
}
