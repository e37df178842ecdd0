using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model.Groups;

/// <summary>Some people of a promo under one name. Put on the shelf rather than removed once something speaks of it.</summary>
internal sealed class Subgroup : IVersioned
{
    public const int LongestName = 80, Most = 60, MostMembers = 200;

    private Subgroup()
    {
    }

    public Subgroup(Guid id, Guid cohortId, string name, Guid by, DateTime now)
    {
        (Id, CohortId, MadeBy, MadeAt) = (id, cohortId, by, now);
        Name = name.Trim();
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Name { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>Since when it is no longer offered, or null.</summary>
    public DateTime? ShelvedAt { get; private set; }

    public int Version { get; set; }

    public List<SubgroupMember> Members { get; } = [];

    public void Rename(string name) => Name = name.Trim();

    public void Shelve(DateTime now) => ShelvedAt ??= now;

    public void TakeUp() => ShelvedAt = null;

    /// <summary>Who is in it; those who stay keep their row.</summary>
    public void Seat(IReadOnlyCollection<Guid> people)
    {
        Members.RemoveAll(one => !people.Contains(one.PersonId));
        Members.AddRange(people.Distinct().Where(id => Members.TrueForAll(one => one.PersonId != id)).ToList().ConvertAll(id => new SubgroupMember(this, id)));
        Version++;
    }
}

/// <summary>Somebody is in a group.</summary>
internal sealed class SubgroupMember
{
    private SubgroupMember()
    {
    }

    public SubgroupMember(Subgroup group, Guid personId) => (GroupId, CohortId, PersonId) = (group.Id, group.CohortId, personId);

    public Guid GroupId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }
}
