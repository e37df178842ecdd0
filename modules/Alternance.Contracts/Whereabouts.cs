using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Alternance.Contracts;

/// <summary>Where a trainee is on a half-day.</summary>
public enum Whereabouts
{
    /// <summary>At the training centre, or wherever the promo meets.</summary>
    Centre,

    /// <summary>In the structure that employs them.</summary>
    Structure,

    /// <summary>Neither: off, excused, not arrived yet.</summary>
    Off,
}

/// <summary>Where one trainee is on one half-day; what nobody planned is left out.</summary>
public readonly record struct WhereCard(Guid Person, DateOnly Date, bool IsAfternoon, Whereabouts Where);

/// <summary>
/// Where the trainees of a promo are between two dates, both included: said by hand, else their own path, else the calendar.
/// It says nothing of why.
/// </summary>
public sealed record ListWhereabouts(Guid Cohort, DateOnly From, DateOnly To) : IQuery<IReadOnlyList<WhereCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>The structure that employs a trainee on a day, and who follows them there.</summary>
/// <param name="Person">The trainee.</param>
/// <param name="Structure">Name of the structure.</param>
/// <param name="Siret">Its SIRET, or empty.</param>
/// <param name="Tutors">Who follows them on that day.</param>
public sealed record EmployerCard(Guid Person, string Structure, string Siret, IReadOnlyList<Guid> Tutors);

/// <summary>The employers of the trainees of a promo on a day; those who have none are left out.</summary>
public sealed record ListEmployers(Guid Cohort, DateOnly On) : IQuery<IReadOnlyList<EmployerCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}
