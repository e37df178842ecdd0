namespace Cohort.Alternance.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class AlternanceLinks
{
    /// <summary>The alternance of a promo: for a trainee their own, for those who steer everybody's.</summary>
    public static string Alternance(Guid cohort) => $"/promos/{cohort}/alternance";

    /// <summary>The structures that employ the trainees of a promo.</summary>
    public static string Structures(Guid cohort) => $"/promos/{cohort}/structures";

    /// <summary>One structure.</summary>
    public static string Structure(Guid cohort, Guid structure) => $"/promos/{cohort}/structures/{structure}";

    /// <summary>One trainee's alternance: contract, tutors, calendar, agreement, missions.</summary>
    public static string Trainee(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}";

    /// <summary>Where a trainee is, half-day by half-day.</summary>
    public static string Calendar(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/calendar";

    /// <summary>What was agreed with the structure at the start, and the missions.</summary>
    public static string Agreement(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/agreement";

    /// <summary>The links by which whoever follows a trainee answers without a password.</summary>
    public static string TutorLinks(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/tutors";

    /// <summary>The activity log of a trainee.</summary>
    public static string Log(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/log";

    /// <summary>One activity of it, on the page of its week.</summary>
    public static string Entry(Guid cohort, Guid person, DateOnly date, Guid entry) => $"/promos/{cohort}/alternance/{person}/log?week={date:yyyy-MM-dd}#e-{entry}";

    /// <summary>The activity of all the trainees of a promo over a period.</summary>
    public static string Report(Guid cohort) => $"/promos/{cohort}/alternance/report";

    /// <summary>The visits of a trainee.</summary>
    public static string Visits(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/visits";

    /// <summary>One visit, with its report.</summary>
    public static string Visit(Guid cohort, Guid person, Guid visit) => $"/promos/{cohort}/alternance/{person}/visits/{visit}";

    /// <summary>The booklet of a trainee, to read and to print.</summary>
    public static string Booklet(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/booklet";

    /// <summary>What a trainee has and owes, on one page.</summary>
    public static string File(Guid cohort, Guid person) => $"/promos/{cohort}/alternance/{person}/file";

    /// <summary>What asks for a follow-up in a promo.</summary>
    public static string Alerts(Guid cohort) => $"/promos/{cohort}/alternance/alerts";

    /// <summary>One alert, and the words that close it.</summary>
    public static string Alert(Guid cohort, Guid alert) => $"/promos/{cohort}/alternance/alerts/{alert}";

    /// <summary>What asks for a follow-up in every promo that the reader steers.</summary>
    public const string AllAlerts = "/alerts";

    /// <summary>One visit, for the tutor.</summary>
    public static string TutorVisit(Guid cohort, Guid person, Guid visit) => $"/tutor/{cohort}/{person}/visits/{visit}";

    /// <summary>What a tutor's link opens.</summary>
    public const string Tutor = "/tutor";
}
