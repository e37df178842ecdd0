namespace Cohort.Kernel.People;

/// <summary>What a person is, in one promo or (coordinator) in the training body.</summary>
public enum Role
{
    /// <summary>Learns; proposes and places workshops.</summary>
    Trainee,

    /// <summary>Sets the goal, locks what must be, validates.</summary>
    Trainer,

    /// <summary>Follows a trainee in the employing structure.</summary>
    Tutor,

    /// <summary>Was a trainee; stays in the network.</summary>
    Alumnus,

    /// <summary>Runs the training body: every promo.</summary>
    Coordinator,
}

/// <summary>Sets of roles that access rules name.</summary>
public static class Roles
{
    /// <summary>Those who steer a promo.</summary>
    public static readonly IReadOnlyList<Role> Steering = [Role.Trainer];

    /// <summary>Those who build the programme together.</summary>
    public static readonly IReadOnlyList<Role> Building = [Role.Trainer, Role.Trainee];

    /// <summary>Those who may read the life of the promo.</summary>
    public static readonly IReadOnlyList<Role> Community = [Role.Trainer, Role.Trainee, Role.Alumnus];

    /// <summary>Everyone who belongs to the promo in any way.</summary>
    public static readonly IReadOnlyList<Role> Everyone = [Role.Trainer, Role.Trainee, Role.Alumnus, Role.Tutor];
}
