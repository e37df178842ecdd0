using Cohort.Kernel.People;

namespace Cohort.Cohorts;

/// <summary>Somebody of the demo promo; all of them are invented.</summary>
/// <param name="Key">By which other modules find them.</param>
/// <param name="Email">Their address.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Role">Role in the demo promo.</param>
/// <param name="Expects">What they expect of the training, or empty.</param>
internal sealed record DemoOne(string Key, string Email, string GivenName, string FamilyName, Role Role, string Expects = "");

/// <summary>The people of the demo promo.</summary>
internal static class DemoPeople
{
    public static readonly DemoOne Coordination = new("claire", "coordination@demo.example", "Claire", "Martin", Role.Coordinator);

    /// <summary>The trainee of the second promo, whom the first must never see.</summary>
    public static readonly DemoOne Elsewhere = new("Solène", "solene@demo.example", "Solène", "Bailly", Role.Trainee, "Pouvoir tenir seule un atelier de deux heures.");

    public static readonly IReadOnlyList<DemoOne> OfPromo =
    [
        new("camille", "camille@demo.example", "Camille", "Vuillermoz", Role.Trainer, "Que chacun·e anime au moins trois fois devant le groupe."),
        new("yann", "yann@demo.example", "Yann", "Le Goff", Role.Trainer),
        new("odile", "tutrice@demo.example", "Odile", "Perrin", Role.Tutor),
        new("marc", "ancien@demo.example", "Marc", "Tissot", Role.Alumnus),
        new("Fatou", "fatou@demo.example", "Fatou", "Diallo", Role.Trainee, "Oser parler devant un groupe, et savoir rattraper un atelier qui part de travers."),
        new("Aïcha", "aicha@demo.example", "Aïcha", "Benali", Role.Trainee, "Apprendre à accompagner sans faire à la place."),
        new("Bérénice", "berenice@demo.example", "Bérénice", "Charvet", Role.Trainee),
        new("Dimitri", "dimitri@demo.example", "Dimitri", "Kowalski", Role.Trainee, "Repartir avec dix ateliers prêts pour la médiathèque."),
        new("Élodie", "elodie@demo.example", "Élodie", "Morand", Role.Trainee),
        new("Gaël", "gael@demo.example", "Gaël", "Riou", Role.Trainee, "Être à l’aise avec les démarches en ligne, pour de vrai."),
        new("Hélène", "helene@demo.example", "Hélène", "Bouvard", Role.Trainee),
        new("Idriss", "idriss@demo.example", "Idriss", "Camara", Role.Trainee, "Montrer ce que je sais faire avec les logiciels libres."),
        new("Jean-Baptiste", "jean-baptiste@demo.example", "Jean-Baptiste", "Ferrand", Role.Trainee),
        new("Kim-Ly", "kim-ly@demo.example", "Kim-Ly", "Nguyen", Role.Trainee, "Comprendre comment on évalue une compétence."),
        new("Lucie", "lucie@demo.example", "Lucie", "Gauthier", Role.Trainee),
        new("Mamadou", "mamadou@demo.example", "Mamadou", "Sow", Role.Trainee),
        new("Noémie", "noemie@demo.example", "Noémie", "Pernet", Role.Trainee),
        new("Rui", "rui@demo.example", "Rui", "Tavares", Role.Trainee, "Trouver ma place dans l’équipe de la mairie."),
    ];
}
