using Cohort.Kernel.Text;

namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>Which side of the exchange an entry stands on.</summary>
internal enum EntryKind
{
    /// <summary>“I can show”.</summary>
    Offer,

    /// <summary>“I would like to learn”.</summary>
    Request,
}

/// <summary>What somebody can show, or would like to learn: one line, and more if one wishes.</summary>
internal sealed class PeerEntry
{
    public const int LongestText = 120;
    public const int LongestWords = 500;

    /// <summary>Open entries of one person on both sides together.</summary>
    public const int MostOfOne = 60;

    private PeerEntry()
    {
    }

    public PeerEntry(Guid id, Guid cohortId, EntryKind kind, string text, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Kind = kind;
        Text = TextFile.OneLine(text);
        PersonId = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public EntryKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>A few words more, or empty.</summary>
    public string Words { get; init; } = "";

    public Guid? CompetenceId { get; init; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>When it left the page; null: it stands there.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>It was answered, rather than withdrawn.</summary>
    public bool IsAnswered { get; private set; }

    public bool IsOpen => ClosedAt is null;

    public void Close(bool answered, DateTime now)
    {
        if (ClosedAt is null)
            (ClosedAt, IsAnswered) = (now, answered);
    }
}

/// <summary>An offer and a request that met: both were told, once.</summary>
internal sealed class PeerMatch
{
    private PeerMatch()
    {
    }

    public PeerMatch(Guid cohortId, Guid offerId, Guid requestId, DateTime now)
    {
        CohortId = cohortId;
        OfferId = offerId;
        RequestId = requestId;
        At = now;
    }

    public Guid CohortId { get; private set; }

    public Guid OfferId { get; private set; }

    public Guid RequestId { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>Two words the promo uses for the same thing: « tableur » and « Excel ».</summary>
internal sealed class Synonym
{
    public const int Longest = 60;

    private Synonym()
    {
    }

    public Synonym(Guid id, Guid cohortId, string word, string other, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Word = TextFile.OneLine(word);
        Other = TextFile.OneLine(other);
        // In one order, so that the pair is there once.
        var keys = new[] { SearchText.Key(Word), SearchText.Key(Other) };
        Array.Sort(keys, StringComparer.Ordinal);
        Key = TextFile.Cut($"{keys[0]}={keys[1]}", (2 * Longest) + 1);
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Word { get; private set; } = "";

    public string Other { get; private set; } = "";

    public string Key { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
