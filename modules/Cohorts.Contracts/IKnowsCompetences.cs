namespace Cohort.Cohorts.Contracts;

/// <summary>A competence as people call it.</summary>
/// <param name="Node">Its node in a framework.</param>
/// <param name="Name">Code and statement; may be long.</param>
public readonly record struct CompetenceName(Guid Node, string Name);

/// <summary>
/// A module that knows competences names those of a promo, so that a line of a list can be one. Cohorts asks nobody and reads
/// whoever registered.
/// </summary>
public interface IKnowsCompetences
{
    /// <summary>The competences a promo works with, in reading order; asked by one of its members.</summary>
    Task<IReadOnlyList<CompetenceName>> Of(Guid cohort, CancellationToken stop);

    /// <summary>The page that says where a trainee stands; for themselves and for who steers.</summary>
    string PathOf(Guid cohort, Guid person);
}
