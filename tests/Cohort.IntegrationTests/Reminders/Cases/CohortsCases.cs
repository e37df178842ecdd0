using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Cohorts.Pages.Cohorts.Promos;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Facilities.Pages.Facilities.Wishes;
using Cohort.IntegrationTests.Cohorts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>The rules of Cohorts.</summary>
internal static class CohortsCases
{
    private const string Aicha = "aicha@demo.example";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("PromoOpening", "the evening before", true, host => Opens(host, null)),
        new("PromoOpening", "who arrives later", false, host => Opens(host, FakeClock.Today.AddDays(8))),
        new("PromoEnds", "a month before", true, host => Ends(host, false)),
        new("PromoEnds", "the end moved", false, host => Ends(host, true)),
        new("Announcement", "a trainer tells the trainees", true, host => Announced(host, Audience.Trainees)),
        new("Announcement", "a trainer tells the tutors", false, host => Announced(host, Audience.Tutors)),
        new("DecisionOpened", "a question to the group", true, host => Poll(host)),
        new("DecisionOpened", "who has voted already", false, host => Poll(host, Vote)),
        new("DecisionCloses", "a date poll that closes in a day", true, host => Poll(host)),
        new("DecisionCloses", "who has voted", false, host => Poll(host, Vote)),
        new("DecisionClosed", "what came out", true, host => Poll(host, Close)),
        new("DecisionClosed", "who left the promo", false, host => Poll(host, Close, Leave)),
        new("DecisionExtended", "it stays open longer", true, host => Poll(host, Extend)),
        new("DecisionExtended", "it was closed meanwhile", false, host => Poll(host, Extend, Close)),
        new("DirectoryConsentEnds", "a month before", true, host => Shown(host, false)),
        new("DirectoryConsentEnds", "who took themselves out", false, host => Shown(host, true)),
        new("ContactAsked", "somebody asks", true, host => Asked(host, Cast.Trainee)),
        new("ContactAsked", "answered before it is told", false, host => Asked(host, Cast.Trainee, Answer(ContactAnswer.No))),
        new("ContactWaits", "three days before it lapses", true, host => Asked(host, Cast.Trainee)),
        new("ContactWaits", "who has answered", false, host => Asked(host, Cast.Trainee, Answer(ContactAnswer.No))),
        new("ContactAnswered", "a yes", true, host => Asked(host, Aicha, Answer(ContactAnswer.Yes))),
        new("ContactAnswered", "who does not want to be told", false, host => Asked(host, Aicha, Answer(ContactAnswer.Yes), _ => host.As(Aicha, new SetWishes { QuietFrom = new(20, 0), QuietTo = new(7, 30), EveningAt = new(18, 0), Ways = { ["ContactAnswered"] = "none" } }))),
        new("ContactLapsed", "nobody answered", true, host => Asked(host, Aicha)),
        new("ContactLapsed", "answered in time", false, host => Asked(host, Aicha, Answer(ContactAnswer.No))),
        new("QuestionAnswered", "somebody else answered", true, host => Question(host, Cast.Trainee, Cast.Trainer)),
        new("QuestionAnswered", "their own answer", false, host => Question(host, Cast.Trainee, Cast.Trainee)),
        new("QuestionWaits", "two days without an answer", true, host => Question(host, Cast.Trainer, null)),
        new("QuestionWaits", "a question that was answered", false, host => Question(host, Cast.Trainer, Aicha)),
    ];

    private static async Task<(Guid, string)> Opens(CastHost host, DateOnly? arrives)
    {
        var promo = await Promo(host, FakeClock.Today.AddDays(3));
        if (arrives is not null)
        {
            var path = new IndividualPath(promo, (await Known.Of(host)).Fatou) { ArrivesOn = arrives };
            await host.Read(async db => db.Add(path) is not null ? await db.SaveChangesAsync() : 0);
        }

        return (promo, Cast.Trainee);
    }

    private static async Task<(Guid, string)> Ends(CastHost host, bool moves)
    {
        var promo = await Promo(host, FakeClock.Today);
        await host.Run("PlanEndings");
        await host.Run("PlanEndings");
        if (moves)
        {
            await host.Read(async db =>
            {
                var row = await db.Set<TrainingCohort>().AsTracking().SingleAsync(one => one.Id == promo);
                row.EndsOn = row.EndsOn.AddDays(7);
                return await db.SaveChangesAsync();
            });
        }

        return (promo, Cast.Trainee);
    }

    /// <summary>A promo of its own, with Fatou in it.</summary>
    private static async Task<Guid> Promo(CastHost host, DateOnly starts)
    {
        var (promo, fatou) = (Guid.CreateVersion7(), (await Known.Of(host)).Fatou);
        await host.As(Cast.Coordinator, new OpenPromo { Id = promo, Name = "Essai", StartsOn = starts, EndsOn = starts.AddDays(40), Holidays = HolidayZone.None, Target = 21_000 });
        await host.Read(async db => db.Add(new Membership(fatou, promo, Role.Trainee, fatou, DateTime.UnixEpoch)) is not null ? await db.SaveChangesAsync() : 0);
        return promo;
    }

    private static async Task<(Guid, string)> Announced(CastHost host, Audience audience)
    {
        var (id, known) = (Guid.CreateVersion7(), await Known.Of(host));
        await host.As(Cast.Trainer, new Announce { Id = id, Cohort = known.Ain, Audience = audience, Title = "La salle change", Text = "Salle 3." });
        return (id, Cast.Trainee);
    }

    private static async Task<(Guid, string)> Poll(CastHost host, params Func<CastHost, Known, Guid, Task>[] then)
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain);
        foreach (var act in then)
            await act(host, known, poll);
        return (poll, Cast.Trainee);
    }

    private static async Task Vote(CastHost host, Known known, Guid poll) =>
        await host.As(Cast.Trainee, new CastVote(known.Ain, poll, [new VoteMark((await host.Card(known.Ain, poll)).Options[0].Id, 2)]));

    private static Task Close(CastHost host, Known known, Guid poll) => host.As(Cast.Trainer, new CloseDecision(known.Ain, poll));

    private static Task Leave(CastHost host, Known known, Guid poll) => host.As(Cast.Trainer, new EndMembership(known.Ain, known.Fatou, true));

    private static Task Extend(CastHost host, Known known, Guid poll) =>
        host.As(Cast.Trainer, new ExtendDecision(known.Ain, poll, host.Clock.GetUtcNow().UtcDateTime.AddDays(5)));

    private static async Task<(Guid, string)> Shown(CastHost host, bool hides)
    {
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts", IsShown = true });
        if (hides)
            await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts" });
        return ((await Known.Of(host)).Fatou, Cast.Trainee);
    }

    /// <summary>Aïcha asks Fatou.</summary>
    private static async Task<(Guid, string)> Asked(CastHost host, string person, params Func<(CastHost Host, Guid Id), Task>[] then)
    {
        var (id, fatou) = (Guid.CreateVersion7(), (await Known.Of(host)).Fatou);
        await host.As(Aicha, new AskContact { Id = id, Person = fatou, Subject = "Une question", Text = "Peux-tu m’aider ?" });
        foreach (var act in then)
            await act((host, id));
        return (id, person);
    }

    private static Func<(CastHost Host, Guid Id), Task> Answer(ContactAnswer answer) => its => its.Host.As(Cast.Trainee, new AnswerContact { Request = its.Id, Answer = answer });

    private static async Task<(Guid, string)> Question(CastHost host, string by, string? answers)
    {
        var (id, known) = (Guid.CreateVersion7(), await Known.Of(host));
        await host.As(by, new AskQuestion(id, known.Ain, "Qui a un casque ?", ""));
        if (answers is not null)
            await host.As(answers, new AnswerQuestion { Cohort = known.Ain, Question = id, Id = Guid.CreateVersion7(), Text = "Moi." });
        return (id, Cast.Trainee);
    }
}
