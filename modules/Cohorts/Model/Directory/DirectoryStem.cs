using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Search;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>Where a word of the directory stands.</summary>
internal enum DirectoryPlace
{
    CanShow,
    StructureDoes,
    WouldLike,
    MayBeAsked,

    /// <summary>The person's own name.</summary>
    Name,
}

/// <summary>A stem that somebody's lists have. Read by stem: a search touches only the people it finds.</summary>
internal sealed class DirectoryStem
{
    private DirectoryStem()
    {
    }

    private DirectoryStem(string stem, Guid personId, DirectoryPlace place) => (Stem, PersonId, Place) = (stem, personId, place);

    public string Stem { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public DirectoryPlace Place { get; private set; }

    /// <summary>Every stem of a person; <paramref name="name"/> is theirs, as it is sorted by.</summary>
    public static IEnumerable<DirectoryStem> Of(Guid person, IEnumerable<KnowHow> lines, string mayBeAsked, string name) =>
        lines.Select(one => (Place: PlaceOf(one.List), one.Text)).Append((Place: DirectoryPlace.MayBeAsked, Text: mayBeAsked)).Append((Place: DirectoryPlace.Name, Text: name))
            .SelectMany(one => FrenchWords.Stems(one.Text).Select(stem => (stem, one.Place))).Distinct()
            .Select(one => new DirectoryStem(one.stem, person, one.Place));

    /// <summary>Where the words of a list stand.</summary>
    public static DirectoryPlace PlaceOf(KnowHowList list) => list switch
    {
        KnowHowList.CanShow => DirectoryPlace.CanShow,
        KnowHowList.StructureDoes => DirectoryPlace.StructureDoes,
        _ => DirectoryPlace.WouldLike,
    };
}
