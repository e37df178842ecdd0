using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using FluentValidation;
using MediatR;

namespace Cohort.Cohorts.Answers;

internal sealed class SeedDemoListsValidator : AbstractValidator<SeedDemoLists>;

/// <summary>A directory that has begun: some wrote their lists, some show them to the whole body, others did not begin.</summary>
internal sealed class WhenDemoListsAreSeeded(CohortsDb db, TimeProvider clock) : IRequestHandler<SeedDemoLists, int>
{
    private static readonly IReadOnlyList<(string Key, bool IsShown, string MayBeAsked, string[] Shows, string[] Structure, string[] Likes)> Lists =
    [
        ("Fatou", true, "Pour une première fois devant un groupe.", ["Monter une courte vidéo", "Démarches en ligne avec des aînés"], ["Permanences numériques à la médiathèque"], ["Faire un budget avec un tableur"]),
        ("Aïcha", true, "", ["Accompagner sans faire à la place", "Écrire en langage clair"], ["Cours de français"], ["Publier une carte avec uMap"]),
        ("Dimitri", false, "", ["Publier une carte avec uMap", "Retoucher une image avec GIMP"], [], ["Filmer et monter une vidéo"]),
        ("Gaël", false, "", ["Créer un compte FranceConnect pas à pas"], ["Espace France services"], ["Tenir un appel difficile"]),
        ("Idriss", true, "Pour installer Linux sur un vieux portable.", ["Installer Linux", "Monter et démonter un ordinateur"], ["Reconditionnement d’ordinateurs"], ["Parler devant un groupe"]),
        ("Lucie", false, "", ["Notion pour un petit groupe"], [], ["Installer Linux"]),
        ("marc", true, "Pour parler du métier après la formation.", ["Tenir une permanence d’accueil"], ["Prêt de matériel"], []),
        ("camille", false, "", ["Préparer le passage devant le jury"], [], []),
    ];

    public Task<int> Handle(SeedDemoLists request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var until = DateOnly.FromDateTime(now.UtcDateTime).AddDays(DirectoryCard.UsualDays);
        foreach (var one in Lists)
        {
            var person = request.People[one.Key];
            List<KnowHow> lines = [.. Of(person, KnowHowList.CanShow, one.Shows), .. Of(person, KnowHowList.StructureDoes, one.Structure), .. Of(person, KnowHowList.WouldLike, one.Likes)];
            var card = new DirectoryCard(person) { MayBeAsked = one.MayBeAsked };
            card.Live("01 Ain");
            if (one.IsShown)
                card.Show(until, TimeZoneInfo.Utc, now.UtcDateTime);
            db.KnowHow.AddRange(lines);
            db.Cards.Add(card);
            db.DirectoryStems.AddRange(DirectoryStem.Of(person, lines, one.MayBeAsked, ""));
        }

        return Task.FromResult(Lists.Count);
    }

    private static IEnumerable<KnowHow> Of(Guid person, KnowHowList list, string[] lines) => lines.Select((text, position) => new KnowHow(person, list, text) { Position = position });
}
