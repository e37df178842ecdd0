using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Contracts;

/// <summary>Something the promo does at the centre, for whoever follows a trainee from outside: no names.</summary>
/// <param name="Date">Local date of its first half-day.</param>
/// <param name="Title">Its title.</param>
/// <param name="Doing">What will be done, in words, or empty.</param>
public sealed record CentreLine(DateOnly Date, string Title, string Doing);

/// <summary>What was decided or held between two dates, both included, in order; drafts and what was cancelled are left out.</summary>
public sealed record ListAtCentre(Guid Cohort, DateOnly From, DateOnly To) : IQuery<IReadOnlyList<CentreLine>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}
