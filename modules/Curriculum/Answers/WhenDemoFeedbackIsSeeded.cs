using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Signing;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedDemoFeedbackValidator : AbstractValidator<SeedDemoFeedback>;

/// <summary>The last half-day at the centre with seven answers, five of them without a name, that waits for its reply; the one before with its reply; an improvement.</summary>
internal sealed class WhenDemoFeedbackIsSeeded(CurriculumDb db, BoxSeal seal, FeedbackDesk desk, IMediator mediator) : IRequestHandler<SeedDemoFeedback, int>
{
    private static readonly FeedbackWords[] Said =
    [
        new("Le temps pour essayer chacun son tour", "On a parlé trop vite au début, je n’osais pas arrêter.", "Reprendre les mots de passe lentement", 2, null),
        new("", "La salle était froide et le vidéoprojecteur illisible du fond.", "", 2, null),
        new("Les exemples de la vraie vie", "", "Encore un atelier par des pairs", 4, null),
        new("L’ambiance, on rit et on apprend", "", "", 5, null),
        new("Travailler à deux", "Trop d’outils le même matin", "Un seul outil, jusqu’au bout", 3, null),
        new("La fiche à garder", "", "La traduire pour nos publics", 4, null),
        new("Pouvoir me tromper sans gêne", "La pause trop courte", "", 4, null),
    ];

    public async Task<int> Handle(SeedDemoFeedback request, CancellationToken cancellationToken)
    {
        var cohort = request.Cohort;
        if (await db.Rounds.AnyAsync(one => one.CohortId == cohort, cancellationToken))
            return 0;
        var programme = await mediator.Send(new GetProgramme(cohort), cancellationToken);
        var today = LocalTime.Of(desk.Now, programme.Promo.Zone).Date;
        var people = (await mediator.Send(new ListMembers(cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
        // The latest first: yesterday's, or before a week-end.
        var past = programme.Context.Calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date < today).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part).Take(2).ToList();
        foreach (var (half, index) in past.Select((half, index) => (half, index)))
        {
            var round = new FeedbackRound(FeedbackRound.IdOf(cohort, half.Date, half.Part), cohort, FeedbackKind.Warm, half.Date, half.Part) { Seats = people.Count };
            (round.OpensAt, round.ClosesAt) = FeedbackRules.Window(half.Date, FeedbackDesk.EndOf(programme, half.Date, half.Part), programme.Promo.Zone);
            var (box, marks, words) = (new FeedbackBox(round.Id), default(MarkSums), "");
            foreach (var (said, who) in Said.Take(people.Count).Select((said, who) => (said, who)))
            {
                db.Takers.Add(new FeedbackTaker(round.Id, people[who]));
                if (who < AnswerBox.Least)
                {
                    words = AnswerBox.Add(AnswerBox.Read(words), Guid.NewGuid(), said);
                    marks = marks.Add(said.Mark, isLate: false);
                    continue;
                }

                var answer = new FeedbackAnswer(Guid.CreateVersion7(), round.Id, people[who]);
                answer.Say(said, round.OpensAt.AddMinutes(20));
                db.FeedbackAnswers.Add(answer);
            }

            (box.Answers, box.Marks) = (seal.Close(round.Id, words, AnswerBox.Room * Math.Max(round.Seats, AnswerBox.Least)), seal.Close(round.Id, marks.ToString(), MarkSums.Room));
            if (index == 1)
                round.Answer("Trop d’outils le même matin, et une salle froide.", "Demain matin : un seul outil, les mots de passe, à votre rythme. La salle est chauffée dès 8 h.", request.People["camille"], round.ClosesAt.AddDays(-1));
            db.Rounds.Add(round);
            db.Boxes.Add(box);
        }

        var improvement = new Improvement(Guid.CreateVersion7(), cohort, ImprovementKind.Improvement, "Un vidéoprojecteur lisible du fond de la salle", request.People["camille"], desk.Now.AddDays(-4));
        improvement.Give(request.People["camille"], today.AddDays(14));
        db.Improvements.Add(improvement);
        return past.Count;
    }
}
