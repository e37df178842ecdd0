using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>Much more of what is said of half-days, and of what follows.</summary>
internal static class FeedbackGrowth
{
    public static async Task Grow(CohortDb db, Known known)
    {
        var people = await db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee).Select(one => one.PersonId).ToListAsync();
        Say(db, known.Round, people);
        for (var index = 0; index < 20; index++)
        {
            var date = FakeClock.Today.AddDays(-1 - index);
            var round = new FeedbackRound(FeedbackRound.IdOf(known.Ain, date, DayPart.Afternoon), known.Ain, FeedbackKind.Warm, date, DayPart.Afternoon) { OpensAt = DateTime.UnixEpoch, ClosesAt = DateTime.UnixEpoch.AddYears(index % 2 == 0 ? 100 : 1), Seats = 9 };
            if (index % 2 == 0)
                round.Answer("Trop vite", "Plus de pauses", known.Fatou, DateTime.UnixEpoch);
            db.AddRange(round, new Improvement(Guid.CreateVersion7(), known.Ain, ImprovementKind.Complaint, $"Encore {index}", known.Fatou, DateTime.UnixEpoch.AddDays(1)) { IsReserved = index % 2 == 0 });
            Say(db, round.Id, people);
        }
    }

    // Two by name, the others in the box.
    private static void Say(CohortDb db, Guid round, List<Guid> people)
    {
        var box = new FeedbackBox(round);
        var marks = default(MarkSums);
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
        {
            var words = new FeedbackWords("Oui", "Non", "", 3, null);
            db.Add(new FeedbackTaker(round, person));
            if (index < 2)
            {
                var answer = new FeedbackAnswer(Guid.CreateVersion7(), round, person);
                answer.Say(words, DateTime.UnixEpoch);
                db.Add(answer);
                continue;
            }

            box.Answers = AnswerBox.Add(AnswerBox.Read(box.Answers), Guid.NewGuid(), words);
            box.Marks = (marks = marks.Add(3, isLate: false)).ToString();
        }

        db.Add(box);
    }
}
