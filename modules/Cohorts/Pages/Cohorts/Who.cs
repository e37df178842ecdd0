using Cohort.Kernel.People;

namespace Cohort.Cohorts.Pages.Cohorts;

/// <summary>Words about people and their roles; keys of the texts.</summary>
internal static class Who
{
    /// <summary>The roles one can be invited to in a promo. Coordinators belong to the body.</summary>
    public static readonly IReadOnlyList<Role> OfPromo = [Role.Trainee, Role.Trainer, Role.Tutor, Role.Alumnus];

    public static string One(Role role) => role.ToString();

    public static string Many(Role role) => role switch
    {
        Role.Trainee => "Trainees",
        Role.Trainer => "Trainers",
        Role.Tutor => "Tutors",
        Role.Alumnus => "Alumni",
        _ => "Coordinators",
    };
}
