namespace Cohort.Attendance.Model.Papers;

/// <summary>What a certificat de réalisation says, frozen at its issue.</summary>
/// <param name="Format">1.</param>
/// <param name="Name">The trainee, as on the sheets.</param>
/// <param name="Employer">Their structure on the last day; or empty.</param>
/// <param name="Provider">Raison sociale of the training body.</param>
/// <param name="Signatory">Who represents it in law; or empty.</param>
/// <param name="Quality">In what quality; or empty.</param>
/// <param name="Town">Where it is signed; or empty.</param>
/// <param name="Title">Exact title of the action.</param>
/// <param name="Nature">One of the ministry's four.</param>
/// <param name="From">First day it counts.</param>
/// <param name="To">Last day it counts.</param>
/// <param name="Minutes">Minutes realised by this person between them.</param>
/// <param name="Sheets">How many sheets they are counted from.</param>
/// <param name="IsFinal">The last one; else an intermediate one.</param>
/// <param name="Zone">The promo's.</param>
/// <param name="DataAt">Of when its data is (UTC).</param>
internal sealed record CertificateContent(
    int Format,
    string Name,
    string Employer,
    string Provider,
    string Signatory,
    string Quality,
    string Town,
    string Title,
    Nature Nature,
    DateOnly From,
    DateOnly To,
    int Minutes,
    int Sheets,
    bool IsFinal,
    string Zone,
    DateTime DataAt);

/// <summary>The words of the ministry's certificate (model of 2020), in French whatever the reader's language.</summary>
internal static class CertificateText
{
    public const string Title = "Certificat de réalisation";

    public const string NatureIs = "Nature de l’action concourant au développement des compétences\u00a0:";

    public const string Keeping = "Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, je m’engage à conserver l’ensemble des pièces justificatives qui ont permis d’établir le présent certificat pendant une durée de 3 ans à compter de la fin de l’année du dernier paiement. En cas de cofinancement des fonds européens la durée de conservation est étendue conformément aux obligations conventionnelles spécifiques.";

    public const string Stamp = "Cachet et signature du responsable du dispensateur de formation";

    /// <summary>Where a value is not known, room to write it by hand.</summary>
    private const string Blank = "………………………………";

    /// <summary>The four natures, in the order of the model.</summary>
    public static readonly IReadOnlyList<(Nature Nature, string Name)> Natures =
    [
        (Nature.Training, "action de formation"), (Nature.SkillsReview, "bilan de compétences"), (Nature.Validation, "action de VAE"), (Nature.Apprenticeship, "action de formation par apprentissage"),
    ];

    public static string Kind(CertificateContent one) => one.IsFinal ? "Certificat final" : "Certificat intermédiaire";

    /// <summary>The sentences before the natures.</summary>
    public static IEnumerable<string> Before(CertificateContent one) =>
    [
        $"Je soussigné(e) {Known(one.Signatory)}, représentant légal du dispensateur de l’action concourant au développement des compétences {Known(one.Provider)}",
        "atteste que\u00a0:",
        one.Employer.Length > 0 ? $"M./Mme {one.Name}, salarié(e) de l’entreprise {one.Employer}" : $"M./Mme {one.Name}",
        $"a suivi l’action {one.Title}",
    ];

    /// <summary>The four boxes, one of them ticked.</summary>
    public static IEnumerable<string> Boxes(CertificateContent one) => Natures.Select(nature => $"{(nature.Nature == one.Nature ? '☒' : '☐')} {nature.Name}");

    public static string When(CertificateContent one) => $"qui s’est déroulée du {Day(one.From)} au {Day(one.To)} pour une durée de {Pages.Attendance.Papers.PaperWords.Hours(one.Minutes)} heures.";

    public static string Made(CertificateContent one, DateTime at) =>
        $"Fait à {Known(one.Town)}, le {Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, TimeZoneInfo.FindSystemTimeZoneById(one.Zone))))}";

    public static string Signer(CertificateContent one) => $"Nom, prénom, qualité du signataire\u00a0: {Known(string.Join(", ", new[] { one.Signatory, one.Quality }.Where(part => part.Length > 0)))}";

    private static string Known(string value) => value.Length > 0 ? value : Blank;

    private static string Day(DateOnly date) => Ui.Dates.Numeric(date);
}
