using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests;

/// <summary>A question and a group that the tests talk about, and much more of what goes on between two days.</summary>
internal static class Between
{
    public static async Task<Guid> AQuestion(CohortDb db, Guid cohort, Guid by)
    {
        if (await db.Set<Question>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.By == by && one.At == DateTime.UnixEpoch) is { } known)
            return known.Id;
        var question = new Question(new AskQuestion(Guid.CreateVersion7(), cohort, "Où imprimer en grand ?", ""), by, DateTime.UnixEpoch);
        db.Add(question);
        await db.SaveChangesAsync();
        return question.Id;
    }

    public static async Task<Guid> AGroup(CohortDb db, Guid cohort, Guid with)
    {
        if (await db.Set<Subgroup>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.MadeAt == DateTime.UnixEpoch) is { } known)
            return known.Id;
        var group = new Subgroup(Guid.CreateVersion7(), cohort, "Groupe connu", with, DateTime.UnixEpoch);
        group.Seat([with]);
        db.Add(group);
        await db.SaveChangesAsync();
        return group.Id;
    }

    /// <summary>Twenty more of each.</summary>
    public static async Task Grow(CohortDb db, Known known)
    {
        var (question, people) = (await db.Set<Question>().FirstAsync(one => one.Id == known.Question), await db.Set<Person>().Select(one => one.Id).Take(20).ToListAsync());
        for (var index = 0; index < 20; index++)
        {
            var by = people[index % people.Count];
            var group = new Subgroup(Guid.CreateVersion7(), known.Ain, $"Groupe {index}", by, DateTime.UnixEpoch.AddDays(1));
            group.Seat(people);
            var message = new ThreadMessage(Guid.CreateVersion7(), known.Ain, $"Message {index}", by, FakeClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            var week = new JournalWeek(known.Ain, by, FakeClock.Today.AddDays(-1 - (7 * index)));
            week.Write(["Une ligne", "Une autre"]);
            week.Lines[0].Share(Reader.Promo, DateTime.UnixEpoch.AddDays(index));
            var other = new Question(new AskQuestion(Guid.CreateVersion7(), known.Ain, $"Question {index}", "", "", false, index % 2 == 0 ? group.Id : null), by, DateTime.UnixEpoch.AddDays(1));
            db.AddRange(
                group, message, week, other,
                new QuestionAnswer(Guid.CreateVersion7(), index < 10 ? question : other, $"Réponse {index}", by, DateTime.UnixEpoch),
                new ThreadReport(message, "Pas gentil", known.Fatou, DateTime.UnixEpoch),
                new ThreadTrace(message, true, "Pas gentil", known.Fatou, DateTime.UnixEpoch));
        }
    }
}
