using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class SeedDemoOpeningValidator : AbstractValidator<SeedDemoOpening>;

/// <summary>A promo some weeks old: the counts of its mornings, five who have spoken today, some faces, a questionnaire that five have answered.</summary>
internal sealed class WhenDemoOpeningIsSeeded(CohortsDb db, TimeProvider clock) : IRequestHandler<SeedDemoOpening, int>
{
    private const int Weeks = 4;

    private static readonly IReadOnlyList<(string Key, string AskMe, string ComesFrom, string GoodToKnow)> Faces =
    [
        ("Fatou", "De la couture, et des démarches en ligne.", "De Bourg-en-Bresse, après dix ans d’accueil en mairie.", "Je pose beaucoup de questions : c’est que ça m’intéresse."),
        ("Idriss", "De Linux, et des vieux portables.", "D’un atelier de réparation associatif.", "J’aime faire d’abord, parler ensuite."),
        ("Aïcha", "Du français pour les débutants.", "De Lyon, par le bénévolat.", "J’ai besoin d’une pause chaque heure."),
        ("camille", "De l’animation, et des jeux de société.", "De l’éducation populaire.", "Dites-moi quand c’est trop vite."),
    ];

    private static readonly IReadOnlyList<(string Key, Weather Weather, string Word, bool IsNamed)> Mornings =
    [
        ("Aïcha", Weather.Sun, "bien dormi", false),
        ("Dimitri", Weather.Cloud, "", false),
        ("Gaël", Weather.SunAndCloud, "curieux", true),
        ("Idriss", Weather.Sun, "", false),
        ("Lucie", Weather.Rain, "petite nuit", false),
    ];

    public async Task<int> Handle(SeedDemoOpening request, CancellationToken cancellationToken)
    {
        if (await db.Faces.AnyAsync(one => one.CohortId == request.Cohort, cancellationToken))
            return 0;
        foreach (var one in Faces)
            db.Faces.Add(new Face(request.Cohort, request.People[one.Key]) { AskMe = one.AskMe, ComesFrom = one.ComesFrom, GoodToKnow = one.GoodToKnow });
        foreach (var one in Mornings)
            db.CheckIns.Add(new CheckIn(request.Cohort, request.People[one.Key], request.Today) { Weather = one.Weather, Word = one.Word, IsNamed = one.IsNamed });
        Days(request);
        Questionnaire(request);
        return Faces.Count;
    }

    // The mornings before the last week: a little grey at first, brighter since.
    private void Days(SeedDemoOpening request)
    {
        var first = request.Today.Monday().AddDays(-7 * (Weeks + 1));
        for (var day = 0; day < Weeks * 7; day++)
        {
            var date = first.AddDays(day);
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            var (week, odd) = (day / 7, day % 3);
            db.CheckInDays.Add(new CheckInDay(request.Cohort, date, new SkyCounts([odd == 0 && week == 1 ? 1 : 0, 2 - (week / 2), 4 - week + odd, 4 + week, 2 + week - (odd / 2)])));
        }
    }

    private void Questionnaire(SeedDemoOpening request)
    {
        var diagnosis = new Diagnosis(Guid.CreateVersion7(), request.Cohort, "Que savons-nous déjà faire ?", request.People["camille"], clock.GetUtcNow().UtcDateTime.AddDays(-1));
        string[] lines = ["Je sais accueillir une personne qui a peur de l’ordinateur.", "Je sais aider à une démarche en ligne sans la faire à la place.", "Je sais animer un atelier devant un groupe.", "Je sais expliquer ce que deviennent les données personnelles."];
        diagnosis.Statements.AddRange(lines.Select((text, position) => new DiagnosisStatement(diagnosis.Id, position, text)));
        db.Diagnoses.Add(diagnosis);
        string[] people = ["Aïcha", "Dimitri", "Gaël", "Idriss", "Lucie"];
        foreach (var (key, index) in people.Select((key, index) => (key, index)))
        {
            foreach (var statement in diagnosis.Statements)
                db.DiagnosisAnswers.Add(new DiagnosisAnswer(diagnosis.Id, statement.Id, request.People[key]) { Value = (Agreement)((index + (statement.Position * 2)) % 5) });
        }
    }
}
