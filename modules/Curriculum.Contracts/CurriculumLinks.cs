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

    /// <summary>One workshop that was decided or held, as a file for a calendar.</summary>
    public static string Session(Guid cohort, Guid workshop) => $"{Workshop(cohort, workshop)}/session.ics";

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

    /// <summary>What whoever steers needs at hand.</summary>
    public static string Desk(Guid cohort) => $"/promos/{cohort}/desk";

    /// <summary>The run of a half-day: what happens now, what comes, and when.</summary>
    public static string Run(Guid cohort, DateOnly date, bool afternoon) => $"/promos/{cohort}/run/{date:yyyy-MM-dd}/{(afternoon ? "afternoon" : "morning")}";

    /// <summary>Draws a ritual that fits and was not had lately.</summary>
    public static string Rituals(Guid cohort) => $"/promos/{cohort}/rituals";

    /// <summary>Where a trainee says they stand.</summary>
    public static string Positioning(Guid cohort) => $"/promos/{cohort}/positioning";

    /// <summary>What the group says of its half-days, and what is answered.</summary>
    public static string Feedback(Guid cohort) => $"/promos/{cohort}/feedback";

    /// <summary>The feedback on one half-day.</summary>
    public static string Feedback(Guid cohort, DateOnly date, bool afternoon) => $"/promos/{cohort}/feedback/{date:yyyy-MM-dd}/{(afternoon ? "afternoon" : "morning")}";

    /// <summary>Feedback that is asked weeks later.</summary>
    public static string ColdFeedback(Guid cohort) => $"/promos/{cohort}/feedback/later";

    /// <summary>One that is asked weeks later.</summary>
    public static string ColdFeedback(Guid cohort, Guid round) => $"/promos/{cohort}/feedback/later/{round}";

    /// <summary>Complaints and improvements, open and closed.</summary>
    public static string Improvements(Guid cohort) => $"/promos/{cohort}/improvements";

    /// <summary>One of them.</summary>
    public static string Improvement(Guid cohort, Guid id) => $"/promos/{cohort}/improvements/{id}";

    /// <summary>The page that a promo writes about a workshop.</summary>
    public static string Notes(Guid cohort, Guid workshop) => $"/promos/{cohort}/workshops/{workshop}/notes";

    /// <summary>What the promo keeps: its fact sheets.</summary>
    public static string FactSheets(Guid cohort) => $"/promos/{cohort}/fact-sheets";

    /// <summary>One fact sheet, by the end of its address or one it had.</summary>
    public static string FactSheet(Guid cohort, string slug) => $"/promos/{cohort}/fact-sheets/{slug}";
}
