using Cohort.PeerSessions.Model.Exchange;

namespace Cohort.UnitTests.PeerSessions;

/// <summary>Thirty people, each with an offer or a request or both: who meets whom is fixed here.</summary>
public sealed class MatcherTests
{
    private static readonly DateTime Start = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Competence = Guid.CreateVersion7();

    // Person, what they show, what they ask for.
    private static readonly (string Person, string Offer, string Request)[] Group =
    [
        ("Aïcha", "Tableur : les bases", "Monter une vidéo"), ("Basile", "Le montage vidéo avec Kdenlive", "Utiliser un tableur"), ("Chloé", "Cuisiner pour trente", "Faire un budget dans Excel"),
        ("Driss", "Réparer un ordinateur", "Les démarches des impôts"), ("Elsa", "Déclarer ses impôts en ligne", "Publier des cartes avec uMap"), ("Farid", "Cartographie : uMap pas à pas", "Réparer les ordinateurs"),
        ("Gaëlle", "Animer un atelier", ""), ("Hugo", "", "Animation de groupe : prendre la parole"), ("Inès", "La prise de parole", "Les réseaux sociaux"), ("Jean", "Les bases de données", ""),
        ("Karim", "", "Les bases du dessin"), ("Léa", "Dessiner au tableau", ""), ("Malo", "Installer Linux", ""), ("Nora", "", "Essayer Linux sur un vieux PC"), ("Omar", "Créer des mots de passe sûrs", ""),
        ("Paula", "", "Gérer ses mots de passe"), ("Quentin", "Accueillir un public allophone", ""), ("Rose", "", "L’accueil de publics allophones"), ("Sami", "Impression 3D", ""), ("Tess", "", "Imprimer en 3D"),
        ("Ugo", "Wikipédia : corriger un article", ""), ("Vera", "", "Contribuer à wikipedia"), ("Wassim", "Photographier des objets", ""), ("Xenia", "", "La photo"), ("Yann", "Podcast : enregistrer une voix", ""),
        ("Zoé", "", "Faire de la radio"), ("Ali", "Programmer avec Scratch", ""), ("Bea", "", "Scratch pour les enfants"), ("Cyr", "Une visite du fablab", ""), ("Dana", "", "Découper au laser"),
    ];

    private static readonly Dictionary<string, Guid> Ids = Group.ToDictionary(one => one.Person, _ => Guid.CreateVersion7());

    private static Synonym Same(string word, string other) => new(Guid.CreateVersion7(), Guid.Empty, word, other, Guid.Empty, Start);

    private static List<PeerEntry> Entries() => [.. Group.SelectMany((one, index) => new[]
    {
        one.Offer.Length == 0 ? null : new PeerEntry(Guid.CreateVersion7(), Guid.Empty, EntryKind.Offer, one.Offer, Ids[one.Person], Start.AddMinutes(index)) { CompetenceId = one.Person == "Cyr" ? Competence : null },
        one.Request.Length == 0 ? null : new PeerEntry(Guid.CreateVersion7(), Guid.Empty, EntryKind.Request, one.Request, Ids[one.Person], Start.AddMinutes(index)) { CompetenceId = one.Person == "Dana" ? Competence : null },
    }).OfType<PeerEntry>()];

    private static string Name(Guid id) => Ids.Single(one => one.Value == id).Key;

    private static List<string> Met(IEnumerable<PeerEntry> entries, params Synonym[] words) =>
        [.. Matcher.Find(entries, words).Select(one => $"{Name(one.Offer.PersonId)} → {Name(one.Request.PersonId)}")];

    [Fact]
    public void Thirty_people_meet_whom_they_should_and_nobody_else()
    {
        Group.Length.ShouldBe(30);
        Met(Entries(), Same("tableur", "Excel"), Same("Excel", "Calc"), Same("podcast", "radio"), Same("photo", "photographier")).ShouldBe(
            [
                "Basile → Aïcha", "Aïcha → Basile", "Aïcha → Chloé", "Elsa → Driss", "Farid → Elsa", "Driss → Farid", "Inès → Hugo", "Gaëlle → Hugo", "Léa → Karim", "Malo → Nora",
                "Omar → Paula", "Quentin → Rose", "Sami → Tess", "Ugo → Vera", "Wassim → Xenia", "Yann → Zoé", "Ali → Bea", "Cyr → Dana",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Without_the_words_of_the_promo_a_spreadsheet_is_not_excel_and_podcast_not_radio()
    {
        var met = Met(Entries());
        met.ShouldContain("Aïcha → Basile");
        met.ShouldNotContain("Aïcha → Chloé");
        met.ShouldNotContain("Yann → Zoé");
        met.ShouldNotContain("Wassim → Xenia", "“photo” and “photographier” have stems of their own");
        met.ShouldNotContain("Jean → Karim", "“bases” says nothing of a subject");
    }

    [Fact]
    public void Nobody_meets_themselves_and_what_is_closed_meets_nobody()
    {
        var entries = Entries();
        entries.Add(new PeerEntry(Guid.CreateVersion7(), Guid.Empty, EntryKind.Request, "Le tableur encore", Ids["Aïcha"], Start));
        Met(entries).ShouldNotContain("Aïcha → Aïcha");
        entries.First(one => one.Text.StartsWith("Tableur", StringComparison.Ordinal)).Close(true, Start);
        Met(entries).ShouldNotContain("Aïcha → Basile");
    }

    [Fact]
    public void Two_who_complete_each_other_and_three_in_a_ring_are_found_once()
    {
        var rings = Pairings.Find(Matcher.Find(Entries(), [Same("tableur", "Excel")])).Select(one => string.Join(", ", one.Steps.Select(step => $"{Name(step.Offer.PersonId)} → {Name(step.Request.PersonId)}").Order(StringComparer.Ordinal))).ToList();
        rings.ShouldBe(["Aïcha → Basile, Basile → Aïcha", "Driss → Farid, Elsa → Driss, Farid → Elsa"], ignoreOrder: true);
    }

    [Fact]
    public void A_body_of_four_thousand_is_matched_without_comparing_each_with_each()
    {
        var entries = Enumerable.Range(0, 4000).SelectMany(index => new[]
        {
            new PeerEntry(Guid.CreateVersion7(), Guid.Empty, EntryKind.Offer, $"sujet{index} montré", Guid.CreateVersion7(), Start),
            new PeerEntry(Guid.CreateVersion7(), Guid.Empty, EntryKind.Request, $"sujet{index} demandé", Guid.CreateVersion7(), Start),
        }).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Matcher.Find(entries, []).Count.ShouldBe(4000);
        clock.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }
}
