using System.Collections.Frozen;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Model.Members;

/// <summary>Where a file keeps each thing, and the words it may use; compared by <see cref="SearchText.Key"/>.</summary>
internal sealed record MembersCsvColumns(int GivenName, int FamilyName, int Email, int Role)
{
    private static readonly string[] GivenNames = ["prenom", "prenoms", "givenname", "firstname", "forename"];
    private static readonly string[] FamilyNames = ["nom", "nomdefamille", "lastname", "familyname", "surname"];

    private static readonly string[] Emails =
        ["courriel", "email", "mail", "adresseemail", "adressemail", "adressecourriel", "emailaddress"];

    private static readonly string[] Roles = ["role"];

    // Keys keep letters only, so apprenant·e, apprenant(e) and apprenant-e are one word.
    // Coordinators are not here on purpose: who reads every cohort is not decided by a spreadsheet.
    private static readonly FrozenDictionary<string, string> RoleWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "Trainee",
        ["apprenant"] = "Trainee",
        ["apprenante"] = "Trainee",
        ["stagiaire"] = "Trainee",
        ["trainee"] = "Trainee",
        ["learner"] = "Trainee",
        ["formateur"] = "Trainer",
        ["formatrice"] = "Trainer",
        ["formateurrice"] = "Trainer",
        ["formateurtrice"] = "Trainer",
        ["trainer"] = "Trainer",
        ["tuteur"] = "Tutor",
        ["tutrice"] = "Tutor",
        ["tuteurrice"] = "Tutor",
        ["tuteurtrice"] = "Tutor",
        ["tutor"] = "Tutor",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the columns in a header; null unless both names and the e-mail are there.</summary>
    public static MembersCsvColumns? Find(string[] header)
    {
        var keys = Array.ConvertAll(header, SearchText.Key);
        var columns = new MembersCsvColumns(
            Index(keys, GivenNames),
            Index(keys, FamilyNames),
            Index(keys, Emails),
            Index(keys, Roles));
        return columns is { GivenName: >= 0, FamilyName: >= 0, Email: >= 0 } ? columns : null;
    }

    /// <summary>The role a word means: a trainee when there is none, empty when it is unknown.</summary>
    public static string RoleOf(string word) =>

        // A word made of signs only has an empty key, yet it is not an absent word.
        string.IsNullOrWhiteSpace(word) || SearchText.Key(word).Length > 0
            ? RoleWords.GetValueOrDefault(SearchText.Key(word), "")
            : "";

    private static int Index(string[] keys, string[] names) =>
        Array.FindIndex(keys, key => names.Contains(key, StringComparer.Ordinal));
}
