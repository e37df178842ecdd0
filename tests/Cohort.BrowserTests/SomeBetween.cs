using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using JournalReader = Cohort.Cohorts.Model.Journal.Reader;

namespace Cohort.BrowserTests;

/// <summary>A question that waits and one whose answer helped, messages in every state, a journal, a group.</summary>
internal static class SomeBetween
{
    public static async Task<(Guid Question, Guid Answered, Guid Group)> Add(CohortDb db, Guid cohort, (Guid Trainee, Guid Trainer) who, DateTime now)
    {
        if (await db.Set<Subgroup>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.Name == "Groupe vidéo") is { } known)
        {
            var questions = await db.Set<Question>().Where(one => one.GroupId == known.Id).OrderBy(one => one.At).Select(one => one.Id).ToListAsync();
            return (questions[1], questions[0], known.Id);
        }

        var group = new Subgroup(Guid.CreateVersion7(), cohort, "Groupe vidéo", who.Trainer, now);
        group.Seat([who.Trainee, who.Trainer]);
        var answered = new Question(new AskQuestion(Guid.CreateVersion7(), cohort, "Où trouver des formulaires d’essai ?", "Sans le **vrai** compte.", "", false, group.Id), who.Trainee, now.AddDays(-9));
        var helped = new QuestionAnswer(Guid.CreateVersion7(), answered, "Des captures, imprimées.", who.Trainer, now.AddDays(-8));
        answered.Keep(helped.Id, now.AddDays(-7));
        var waits = new Question(new AskQuestion(Guid.CreateVersion7(), cohort, "Qui a une prise jack ?", "", "", true, group.Id), who.Trainee, now.AddDays(-4));
        var fresh = new ThreadMessage(Guid.CreateVersion7(), cohort, "Café à 10 h ?", who.Trainee, now);
        var hidden = new ThreadMessage(Guid.CreateVersion7(), cohort, "Pas gentil", who.Trainee, now.AddHours(-2));
        hidden.Hide("Une personne s’y reconnaît", now);
        var gone = new ThreadMessage(Guid.CreateVersion7(), cohort, "Oups", who.Trainee, now.AddHours(-3));
        gone.Remove(now);
        var week = new JournalWeek(cohort, who.Trainee, DateOnly.FromDateTime(now).AddDays(-(((int)now.DayOfWeek + 6) % 7)));
        week.Write(["J’ai osé prendre la parole.", "Le tableur reste dur."]);
        week.Lines[0].Share(JournalReader.Promo, now);
        db.AddRange(group, answered, helped, waits, fresh, hidden, gone, week, new ThreadReport(fresh, "Trop de café", who.Trainer, now), new ThreadTrace(hidden, true, "Une personne s’y reconnaît", who.Trainer, now));
        return (waits.Id, answered.Id, group.Id);
    }
}
