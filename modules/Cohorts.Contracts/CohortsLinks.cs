namespace Cohort.Cohorts.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class CohortsLinks
{
    /// <summary>All promos of the body.</summary>
    public const string Promos = "/promos";

    /// <summary>The people and life of a promo.</summary>
    public static string Promo(Guid cohort) => $"/promos/{cohort}/people";

    /// <summary>One member.</summary>
    public static string Member(Guid cohort, Guid person) => $"/promos/{cohort}/people/{person}";

    /// <summary>The calendar of half-days.</summary>
    public static string Calendar(Guid cohort) => $"/promos/{cohort}/calendar";

    /// <summary>What trainers announced.</summary>
    public static string Announcements(Guid cohort) => $"/promos/{cohort}/announcements";

    /// <summary>The places.</summary>
    public static string Places(Guid cohort) => $"/promos/{cohort}/places";

    /// <summary>The files and links of the promo.</summary>
    public static string Documents(Guid cohort) => $"/promos/{cohort}/documents";

    /// <summary>The register of decisions.</summary>
    public static string Decisions(Guid cohort) => $"/promos/{cohort}/decisions";

    /// <summary>The charter of the group, and its former versions.</summary>
    public static string Charter(Guid cohort) => $"/promos/{cohort}/charter";

    /// <summary>The questions put to the promo.</summary>
    public static string Questions(Guid cohort) => $"/promos/{cohort}/questions";

    /// <summary>One question.</summary>
    public static string Question(Guid cohort, Guid id) => $"/promos/{cohort}/questions/{id}";

    /// <summary>The informal thread.</summary>
    public static string Thread(Guid cohort) => $"/promos/{cohort}/thread";

    /// <summary>The reader's own journal.</summary>
    public static string Journal(Guid cohort) => $"/promos/{cohort}/journal";

    /// <summary>What others shared of theirs.</summary>
    public static string SharedJournal(Guid cohort) => $"/promos/{cohort}/journal/shared";

    /// <summary>The groups within the promo.</summary>
    public static string Groups(Guid cohort) => $"/promos/{cohort}/groups";

    /// <summary>One group.</summary>
    public static string Group(Guid cohort, Guid id) => $"/promos/{cohort}/groups/{id}";

    /// <summary>One decision.</summary>
    public static string Decision(Guid cohort, Guid id) => $"/promos/{cohort}/decisions/{id}";

    /// <summary>The directory of the body: who knows what, of those who agreed.</summary>
    public const string Directory = "/directory";

    /// <summary>The three lists of the current person, and their card.</summary>
    public const string MyLists = "/account/directory";

    /// <summary>What was asked of the current person, and what they asked.</summary>
    public const string Requests = "/directory/requests";

    /// <summary>Who knows what in a promo.</summary>
    public static string Who(Guid cohort) => $"/promos/{cohort}/who";

    /// <summary>The card of a person, from where one asks them.</summary>
    public static string Card(Guid person) => $"/directory/{person}";

    /// <summary>One contact request.</summary>
    public static string Request(Guid id) => $"/directory/requests/{id}";

    /// <summary>Where a trainer finds somebody a buddy.</summary>
    public static string Buddy(Guid cohort, Guid person) => $"/promos/{cohort}/people/{person}/buddy";

    /// <summary>How each one is today, and the sky of the group.</summary>
    public static string CheckIn(Guid cohort) => $"/promos/{cohort}/check-in";

    /// <summary>The sky of the group, day after day.</summary>
    public static string Sky(Guid cohort) => $"/promos/{cohort}/sky";

    /// <summary>The faces of a promo, and what each says of themselves.</summary>
    public static string Faces(Guid cohort) => $"/promos/{cohort}/faces";

    /// <summary>What each expects, and what became of it.</summary>
    public static string Expectations(Guid cohort) => $"/promos/{cohort}/expectations";

    /// <summary>What the group says it can do: a questionnaire, and its shape.</summary>
    public static string Diagnosis(Guid cohort) => $"/promos/{cohort}/diagnosis";
}
