using Cohort.Kernel.People;

namespace Cohort.Kernel.Messages;

/// <summary>Who may send a request. The house itself (a task, the command line) may send everything.</summary>
public abstract record Access
{
    /// <summary>Anybody, signed in or not: sign-in, invitations.</summary>
    public static readonly Access Anyone = new OfAnyone();

    /// <summary>Any signed-in person, about themselves.</summary>
    public static readonly Access SignedIn = new OfSignedIn();

    /// <summary>A coordinator of the training body.</summary>
    public static readonly Access Coordinator = new OfCoordinator();

    /// <summary>Somebody who runs promos: a coordinator, or a trainer of any promo.</summary>
    public static readonly Access AnyTrainer = new OfAnyTrainer();

    /// <summary>Only the house itself: whoever runs the machine, at its command line.</summary>
    public static readonly Access House = new OfHouse();

    /// <summary>The members of one promo who hold one of these roles, and coordinators.</summary>
    public static Access In(Guid cohort, params IReadOnlyList<Role> roles) => new OfMember(cohort, roles);

    /// <summary>Whoever holds one of these roles in any promo, and coordinators.</summary>
    public static Access AnyPromo(params IReadOnlyList<Role> roles) => new OfAnyPromo(roles);

    /// <summary>Nothing when granted.</summary>
    /// <exception cref="NotFound">The person must not learn that the thing exists.</exception>
    /// <exception cref="Forbidden">The person knows the place but this act is not theirs.</exception>
    public void Demand(CurrentPerson person)
    {
        if (!person.IsHouse)
            Judge(person);
    }

    /// <summary>Throws unless <paramref name="person"/> may.</summary>
    protected abstract void Judge(CurrentPerson person);

    private sealed record OfAnyone : Access
    {
        protected override void Judge(CurrentPerson person)
        {
        }
    }

    private sealed record OfSignedIn : Access
    {
        protected override void Judge(CurrentPerson person)
        {
            if (!person.IsSignedIn)
                throw new NotFound();
        }
    }

    private sealed record OfCoordinator : Access
    {
        protected override void Judge(CurrentPerson person)
        {
            if (!person.IsCoordinator)
                throw person.IsSignedIn ? new Forbidden() : new NotFound();
        }
    }

    private sealed record OfAnyTrainer : Access
    {
        protected override void Judge(CurrentPerson person)
        {
            if (!person.IsCoordinator && !person.Memberships.Any(one => one.Role == Role.Trainer))
                throw person.IsSignedIn ? new Forbidden() : new NotFound();
        }
    }

    private sealed record OfHouse : Access
    {
        protected override void Judge(CurrentPerson person) => throw new NotFound();
    }

    private sealed record OfMember(Guid Cohort, IReadOnlyList<Role> Roles) : Access
    {
        protected override void Judge(CurrentPerson person)
        {
            // The body is no promo: what is done to its members has rules of its own.
            if (Cohort == Membership.Body)
                throw new NotFound();
            if (person.IsCoordinator)
                return;
            if (person.RoleIn(Cohort) is not { } role)
                throw new NotFound();
            if (!Roles.Contains(role))
                throw new Forbidden();
        }
    }

    private sealed record OfAnyPromo(IReadOnlyList<Role> Roles) : Access
    {
        protected override void Judge(CurrentPerson person)
        {
            if (!person.IsCoordinator && !person.Memberships.Any(one => one.CohortId != Membership.Body && Roles.Contains(one.Role)))
                throw person.IsSignedIn ? new Forbidden() : new NotFound();
        }
    }
}
