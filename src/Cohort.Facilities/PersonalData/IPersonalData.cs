namespace Cohort.Facilities.PersonalData;

/// <summary>What becomes of a table's rows about a person who is erased.</summary>
public enum Fate
{
    /// <summary>The rows go.</summary>
    Deleted,

    /// <summary>The rows stay, for the group; the person's name and words about themselves do not.</summary>
    Unnamed,

    /// <summary>The rows stay as they are: the law, or the safety of others, asks for them.</summary>
    Kept,
}

/// <summary>One table that knows people.</summary>
/// <param name="Entity">The class of its rows.</param>
/// <param name="Fate">What becomes of them.</param>
/// <param name="Why">A key of the texts: why they are kept, and how long; or what is done.</param>
public sealed record PersonalTable(Type Entity, Fate Fate, string Why);

/// <summary>A module's answer to a person who asks for their data, or for its end. A test walks every table for what was forgotten.</summary>
public interface IPersonalData
{
    /// <summary>Every table of the module with a column that holds a person.</summary>
    IReadOnlyList<PersonalTable> Tables { get; }

    /// <summary>All that is known of a person, by name of the list ("Reading notes"), as rows of plain values.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop);

    /// <summary>Erases a person from this module's rows, inside the command that does it everywhere.</summary>
    Task Erase(Leaving person, CancellationToken stop);
}

/// <summary>A person who is being erased, as they were until now.</summary>
/// <param name="Id">Their id, which stays in what the group keeps.</param>
/// <param name="Email">Their address.</param>
/// <param name="FullName">Given and family name.</param>
public sealed record Leaving(Guid Id, string Email, string FullName)
{
    /// <summary>What stands in the place of the given name.</summary>
    public const string GivenName = "Personne";

    /// <summary>What stands in the place of the family name.</summary>
    public const string FamilyName = "effacée";

    /// <summary>What stands in the place of the whole name.</summary>
    public const string Nobody = GivenName + " " + FamilyName;
}
