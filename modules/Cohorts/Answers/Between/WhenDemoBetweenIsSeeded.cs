using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Between;

internal sealed class SeedDemoBetweenRules : AbstractValidator<SeedDemoBetween>;

/// <summary>What goes on between two days: three questions, one of them answered; a few messages; a group of four.</summary>
internal sealed class WhenDemoBetweenIsSeeded(CohortsDb db, TimeProvider clock) : IRequestHandler<SeedDemoBetween, int>
{
    private static readonly IReadOnlyList<(int HoursAgo, string By, string Text)> Words =
    [
        (50, "Aïcha", "Le café de la médiathèque est à 60 centimes et la machine rend la monnaie. Vous savez tout."),
        (49, "Fatou", "Merci ! Je l’ai cherchée toute la semaine."),
        (48, "Idriss", "J’ai deux claviers à donner, un avec des touches en gros. Je les pose sur l’étagère."),
        (27, "Lucie", "Covoiturage depuis Bourg demain matin : il me reste deux places, départ 8 h devant la gare."),
        (26, "Gaël", "Je prends une place, merci Lucie."),
        (4, "Dimitri", "Belle journée hier. J’ai enfin compris à quoi sert un VPN, et surtout à quoi il ne sert pas."),
    ];

    public async Task<int> Handle(SeedDemoBetween request, CancellationToken cancellationToken)
    {
        if (await db.Questions.AnyAsync(one => one.CohortId == request.Cohort, cancellationToken))
            return 0;
        var (cohort, now) = (request.Cohort, clock.GetUtcNow().UtcDateTime);
        var group = new Subgroup(Guid.CreateVersion7(), cohort, "Groupe vidéo", request.People["camille"], now.AddDays(-12));
        group.Seat([.. new[] { "Fatou", "Dimitri", "Idriss", "Lucie" }.Select(one => request.People[one])]);
        db.Groups.Add(group);

        Ask(4, "Fatou", "Comment expliquer la double authentification sans faire peur ?", "Une personne a refusé net : « encore un truc pour me fliquer ». J’ai bafouillé.\n\nQu’est-ce que vous dites, vous ?", true, null);
        Ask(1, "Idriss", "Quelqu’un a une prise jack qui marche pour la caméra ?", "", false, group.Id);
        var answered = Ask(9, "Lucie", "Où trouver des formulaires d’essai pour s’entraîner ?", "Je voudrais faire pratiquer **sans** le vrai compte de la personne.", false, null);
        var help = new QuestionAnswer(Guid.CreateVersion7(), answered, "Je fais des captures d’écran que j’imprime, et on remplit au crayon. Ça enlève la peur de cliquer.", request.People["Aïcha"], now.AddDays(-8));
        db.Answers.AddRange(
            help,
            new QuestionAnswer(Guid.CreateVersion7(), answered, "Certains services ont un mode démonstration : regardez tout en bas de la page d’accueil.", request.People["camille"], now.AddDays(-7)));
        answered.Keep(help.Id, now.AddDays(-6));
        foreach (var (hours, by, text) in Words)
            db.Messages.Add(new ThreadMessage(Guid.CreateVersion7(), cohort, text, request.People[by], now.AddHours(-hours)));
        return 1;

        Question Ask(int days, string by, string title, string text, bool first, Guid? of)
        {
            var one = new Question(new AskQuestion(Guid.CreateVersion7(), cohort, title, text, "", first, of), request.People[by], now.AddDays(-days));
            db.Questions.Add(one);
            return one;
        }
    }
}
