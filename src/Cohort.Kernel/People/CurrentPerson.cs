namespace Cohort.Kernel.People;

/// <summary>What the current person holds in one promo.</summary>
/// <param name="CohortId">The promo, or <see cref="Membership.Body"/>.</param>
/// <param name="Role">The role held there.</param>
public readonly record struct Held(Guid CohortId, Role Role);

/// <summary>Who is asking: set once per request by the host, by the command line or by a task.</summary>
public sealed class CurrentPerson
{
    /// <summary>The person's id; <see cref="Guid.Empty"/> when nobody is signed in or the house itself acts.</summary>
    public Guid Id { get; private set; }

    /// <summary>Given and family name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>"fr" or "en", or null when nobody is signed in.</summary>
    public string? Language { get; private set; }

    /// <summary>The house itself: a task or the command line.</summary>
    public bool IsHouse { get; private set; }

    /// <summary>Somebody is signed in.</summary>
    public bool IsSignedIn => Id != Guid.Empty;

    /// <summary>All that the person holds, ended memberships left out.</summary>
    public IReadOnlyList<Held> Memberships { get; private set; } = [];

    /// <summary>A coordinator of the training body.</summary>
    public bool IsCoordinator { get; private set; }

    /// <summary>The role held in a promo, or null.</summary>
    public Role? RoleIn(Guid cohort)
    {
        foreach (var held in Memberships)
        {
            if (held.CohortId == cohort && cohort != Membership.Body)
                return held.Role;
        }

        return null;
    }

    /// <summary>May steer this promo: its trainers, and coordinators.</summary>
    public bool Steers(Guid cohort) => IsHouse || IsCoordinator || RoleIn(cohort) == Role.Trainer;

    /// <summary>May build the programme of this promo.</summary>
    public bool Builds(Guid cohort) => Steers(cohort) || RoleIn(cohort) == Role.Trainee;

    /// <summary>Lines of the inbox that were not read yet.</summary>
    public int Unread { get; private set; }

    /// <summary>Becomes this person.</summary>
    public void Become(Guid id, string name, string language, IReadOnlyList<Held> memberships, int unread = 0)
    {
        Unread = unread;
        Id = id;
        Name = name;
        Language = language;
        IsHouse = false;
        Memberships = memberships;
        IsCoordinator = memberships.Any(one => one.Role == Role.Coordinator && one.CohortId == Membership.Body);
    }

    /// <summary>
    /// Asks as the house, inside a request that let this person in by its own rule: in the same transaction, where a scope
    /// beside it would want a second connection while this one holds the first.
    /// </summary>
    public async Task<T> AskAsHouse<T>(Func<Task<T>> ask)
    {
        (var before, IsHouse) = (IsHouse, true);
        try
        {
            return await ask();
        }
        finally
        {
            IsHouse = before;
        }
    }

    /// <summary>Becomes the house itself.</summary>
    public void BecomeHouse()
    {
        Id = Guid.Empty;
        IsHouse = true;
        Memberships = [];
        IsCoordinator = false;
    }
}
