using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>A word of the trade as a promo uses it. It may hold several definitions, never forced into one.</summary>
internal sealed class GlossaryTerm
{
    private GlossaryTerm()
    {
    }

    public GlossaryTerm(Guid id, Guid cohortId, string word, Guid by, DateTime at)
    {
        Id = id;
        CohortId = cohortId;
        Word = word.Trim();
        Key = SearchText.Normalise(Word);
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Word { get; private set; } = "";

    /// <summary>The word without case or accents: unique in the promo.</summary>
    public string Key { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public List<GlossaryDefinition> Definitions { get; } = [];
}

/// <summary>What one person says a word means, signed and dated.</summary>
internal sealed class GlossaryDefinition : IRemovable
{
    private GlossaryDefinition()
    {
    }

    public GlossaryDefinition(Guid id, Guid termId, string text, string source, Guid by, DateTime at)
    {
        Id = id;
        TermId = termId;
        Text = text;
        Source = source;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid TermId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Where it comes from, when it is not their own.</summary>
    public string Source { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? RemovedAt { get; set; }

    public Guid? RemovedBy { get; set; }
}
