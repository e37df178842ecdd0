namespace Cohort.Curriculum.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class CurriculumLinks
{
    /// <summary>The board of a promo.</summary>
    public static string Programme(Guid cohort) => $"/promos/{cohort}/programme";

    /// <summary>The board at the week of a date.</summary>
    public static string Week(Guid cohort, DateOnly date) => $"/promos/{cohort}/programme?week={date:yyyy-MM-dd}";

    /// <summary>One workshop.</summary>
    public static string Workshop(Guid cohort, Guid workshop) => $"/promos/{cohort}/workshops/{workshop}";

    /// <summary>Where a workshop is put on a half-day; opened with its version.</summary>
    public static string Place(Guid cohort, Guid workshop, int version) => $"/promos/{cohort}/programme/move?Form.Id={workshop}&Form.Version={version}";

    /// <summary>Where a workshop is said to have been held.</summary>
    public static string Hold(Guid cohort, Guid workshop) => $"/promos/{cohort}/workshops/{workshop}/hold";

    /// <summary>A new workshop, proposed for a competence.</summary>
    public static string Propose(Guid cohort, Guid competence) => $"/promos/{cohort}/workshops/new?competence={competence}";

    /// <summary>One brick of the library, as a promo reads it.</summary>
    public static string Brick(Guid cohort, Guid brick) => $"/promos/{cohort}/bricks/{brick}";

    /// <summary>Hours and coverage.</summary>
    public static string Coverage(Guid cohort) => $"/promos/{cohort}/coverage";

    /// <summary>The frameworks of a promo, as it reads them together.</summary>
    public static string Frameworks(Guid cohort) => $"/promos/{cohort}/frameworks";

    /// <summary>One block, competence or expectation, with what the promo wrote beside it.</summary>
    public static string Node(Guid cohort, Guid node) => $"/promos/{cohort}/frameworks/nodes/{node}";

    /// <summary>What the group decided and decides to learn, launch after launch.</summary>
    public static string Launches(Guid cohort) => $"/promos/{cohort}/launches";

    /// <summary>One launch.</summary>
    public static string Launch(Guid cohort, Guid launch) => $"/promos/{cohort}/launches/{launch}";

    /// <summary>What was seen of each trainee, in counts; for who steers.</summary>
    public static string Standings(Guid cohort) => $"/promos/{cohort}/competences";

    /// <summary>Everybody and every competence at a glance; for who steers.</summary>
    public static string Grid(Guid cohort) => $"/promos/{cohort}/competences/grid";

    /// <summary>Where a trainer writes what they saw of all on one competence, or of one person on all.</summary>
    public static string Entry(Guid cohort, Guid? competence = null, Guid? person = null) =>
        $"/promos/{cohort}/competences/entry{(competence is { } node ? $"?competence={node}" : person is { } one ? $"?person={one}" : "")}";

    /// <summary>What is missing before the exam: of each trainee for who steers, of themselves for a trainee.</summary>
    public static string Missing(Guid cohort) => $"/promos/{cohort}/competences/missing";

    /// <summary>Where one person stands: each competence, each voice, and what was decided.</summary>
    public static string Standing(Guid cohort, Guid person) => $"/promos/{cohort}/people/{person}/competences";

    /// <summary>All that was seen of one person on one competence, and the form to add to it.</summary>
    public static string Seen(Guid cohort, Guid person, Guid node) => $"/promos/{cohort}/people/{person}/competences/{node}";

    /// <summary>Where a trainee says they stand.</summary>
    public static string Positioning(Guid cohort) => $"/promos/{cohort}/positioning";
}
