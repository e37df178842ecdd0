using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Agreement;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Alternance.Pages.Alternance.Log;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Cohorts.Pages.Cohorts.Promos;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Curriculum.Pages.Curriculum.Feedback;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Kernel.Data;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Slots;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Slots;
using Cohort.Testing;
using Cohort.Watch.Pages.Watch.Curating;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders;

public sealed partial class MonthTests
{
    /// <summary>What happens, in the order of the list's head.</summary>
    private IEnumerable<(DateTime At, Func<Task> Happens)> Happenings() => [.. WishesThatChange(), .. TheGroup(), .. Signing(), .. InStructure(), .. Among()];

    private IEnumerable<(DateTime At, Func<Task> Happens)> TheGroup()
    {
        yield return (At(22, 10), async () => await host.As(Email("Camille"), new SetWorkshopState { Cohort = promo, Id = workshops["Cartes"], Version = await Version<Workshop>(workshops["Cartes"]), Act = WorkshopAct.Cancel, Why = "Il le faut" }));
        yield return (At(22, 15), async () => await host.As(Email("Camille"), new MoveWorkshop { Cohort = promo, Id = workshops["Bilan"], Version = await Version<Workshop>(workshops["Bilan"]), When = "2027-03-30/Morning", Anyway = true }));
        yield return (At(23, 12), () => Hold("Impôts"));
        yield return (At(1, 10), async () =>
        {
            foreach (var title in workshops.Keys.Except(["Impôts", "Cartes"]))
                await Hold(title);
        }
        );
        yield return (At(2, 10), async () =>
        {
            var form = Terms(new ChangePromo { Cohort = promo, Version = await Version<TrainingCohort>(promo) });
            form.Target = 210;
            await host.As(Cast.Coordinator, form);
        }
        );
        yield return (At(23, 12, 35), () => host.As(Email("Camille"), new EndMembership(promo, Id("Rémi"), true)));
        yield return (At(10, 12, 10), () => host.As(Email("Fatou"), new GiveFeedback { Cohort = promo, Date = Day(10), Part = DayPart.Morning, Id = Guid.NewGuid(), Helped = "Le tour de table", WithMyName = true }));
        yield return (At(10, 17), () => host.As(Email("Sam"), new GiveFeedback { Cohort = promo, Date = Day(10), Part = DayPart.Afternoon, Id = Guid.NewGuid(), Helped = "The examples", WithMyName = true }));
        yield return (At(12, 18), () => Reply("Yann", DayPart.Afternoon));
        yield return (At(15, 10), () => Reply("Camille", DayPart.Morning));
        yield return (At(10, 14), () => host.As(Email("Camille"), new OpenLaunch { Cohort = promo, Id = New("launch", ""), Title = "Que voulons-nous apprendre ?", FromOn = Day(22), ToOn = Day(30), GathersUntil = "2027-03-16T18:00" }));
        yield return (At(10, 15), () => host.As(Email("Fatou"), new AddNeed { Cohort = promo, Launch = things["launch"], Id = Guid.CreateVersion7(), Text = "Filmer" }));
        yield return (At(17, 10), () => host.As(Email("Camille"), new CloseLaunch { Cohort = promo, Launch = things["launch"] }));
        yield return (At(18, 11), () => host.As(Email("Fatou"), new AddItem { Cohort = promo, Url = "https://exemple.org/reconnaitre-un-hameconnage", Title = "Reconnaître un hameçonnage" }));
        yield return (At(22, 16), () => host.As(Email("Rémi"), new PassTurn(promo, Day(23))));
        yield return (At(26, 20, 30), () => host.As(Email("Camille"), new Announce { Id = Guid.CreateVersion7(), Cohort = promo, Title = "La salle change", Text = "Salle 3 dès lundi." }));
    }

    private IEnumerable<(DateTime At, Func<Task> Happens)> Signing()
    {
        foreach (var (day, part) in new[] { (10, DayPart.Morning), (10, DayPart.Afternoon), (22, DayPart.Morning), (22, DayPart.Afternoon), (23, DayPart.Morning), (23, DayPart.Afternoon), (29, DayPart.Morning), (29, DayPart.Afternoon), (30, DayPart.Morning) })
        {
            var at = part == DayPart.Morning ? At(day, 9, 15) : At(day, 14);
            yield return (at, () => Sign("Fatou", day, part));
            if ((day, part) != (29, DayPart.Afternoon))
                yield return ((day, part) == (10, DayPart.Afternoon) ? At(10, 17, 30) : at, () => Sign("Sam", day, part));
            if (at < At(23, 12, 35))
                yield return (at, () => Sign("Rémi", day, part));
        }

        yield return (At(10, 12, 15), () => Sign("Camille", 10, DayPart.Morning));
        yield return (At(10, 12, 20), async () =>
        {
            var checks = await host.As(Email("Camille"), new GetChecks { Cohort = promo, Date = Day(10), Part = DayPart.Morning });
            await host.As(Email("Camille"), new SealSheet { Cohort = promo, Date = Day(10), Part = DayPart.Morning, Read = checks.State, Warned = string.Join(',', SheetChecks.Names(checks.Warnings)), HaveRead = true });
        }
        );
    }

    private IEnumerable<(DateTime At, Func<Task> Happens)> InStructure()
    {
        yield return (At(12, 13), async () =>
        {
            var visit = UsualVisits.Id(promo, Id("Sam"), 2);
            await host.As(Email("Camille"), new PlanVisit { Cohort = promo, Person = Id("Sam"), Id = visit, Version = await Version<Visit>(visit), Date = Day(30), Part = DayPart.Afternoon, StartsAt = new(14, 0) });
        }
        );
        yield return (At(26, 15), () => host.As(Email("Camille"), new CallOffVisit { Cohort = promo, Person = Id("Sam"), Id = UsualVisits.Id(promo, Id("Sam"), 2) }));
        yield return (At(22, 17, 30), async () => await host.As(Email("Sam"), new SaveMission
        {
            Cohort = promo,
            Person = Id("Sam"),
            Id = things["Affiches"],
            Version = await Version<Mission>(things["Affiches"]),
            Title = "Affiches",
            From = new(2027, 3, 1),
            Until = Day(26),
            State = MissionState.Done,
            Went = "Toutes sont au mur",
        }));
        foreach (var (name, at) in new[] { ("Fatou", At(19, 11)), ("Rémi", At(19, 10, 30)), ("Sam", At(26, 11)) })
            yield return (at, () => host.As(Email(name), new SaveEntry { Cohort = promo, Person = Id(name), Id = Guid.CreateVersion7(), Date = DateOnly.FromDateTime(at), Chip = 60, Themes = [LogThemes.Email] }));
        foreach (var (name, at) in new[] { ("Sam", At(18, 15)), ("Fatou", At(25, 11)) })
            yield return (at, () => host.As(Email("Denise"), new SayInTwoMinutes { Cohort = promo, Person = Id(name), Id = Guid.CreateVersion7(), Mood = TutorMood.Well }));
        yield return (At(22, 11), async () => await Exam("Pix", ExamKind.Pix, Day(7), Id("Fatou"), things["Pix"], await Version<ExamDate>(things["Pix"])));
        yield return (At(1, 11), () => host.As(Email("Camille"), new DropExamDate(promo, things["Jury"])));
    }

    private IEnumerable<(DateTime At, Func<Task> Happens)> Among()
    {
        yield return (At(9, 11, 30), () => host.As(Email("Fatou"), new SaveMyLists { CanShow = "Le tableur", IsShown = true, Until = new(2027, 4, 14) }));
        yield return (At(9, 11, 30), () => host.As(Email("Sam"), new SaveMyLists { CanShow = "Filmer", IsShown = true, Until = new(2027, 4, 30) }));
        yield return (At(1, 9, 45), () => host.As(Email("Sam"), new RenewConsent()));
        yield return (At(11, 10), () => host.As(Email("Camille"), new AskContact { Id = New("of Camille", "Camille"), Person = Id("Fatou"), Subject = "Le tableur", Text = "Une heure ?" }));
        yield return (At(11, 10, 5), () => host.As(Email("Fatou"), new AskContact { Id = New("of Fatou", "Fatou"), Person = Id("Sam"), Subject = "Filmer", Text = "Une heure ?" }));
        yield return (At(24, 11), () => host.As(Email("Fatou"), new AnswerContact { Request = things["of Camille"], Answer = ContactAnswer.Yes }));
        yield return (At(12, 12), () => host.As(Email("Sam"), new AnswerContact { Request = things["of Fatou"], Answer = ContactAnswer.No }));
        yield return (At(24, 10), () => host.As(Email("Fatou"), new AskQuestion(New("Imprimante"), promo, "Imprimante", "")));
        yield return (At(24, 10, 30), () => host.As(Email("Sam"), new AskQuestion(New("Mot de passe"), promo, "Mot de passe", "")));
        yield return (At(25, 10), () => host.As(Email("Yann"), new AnswerQuestion { Cohort = promo, Question = things["Mot de passe"], Id = Guid.CreateVersion7(), Text = "Par le lien sous le champ." }));
        yield return (At(29, 14), () => host.As(Email("Fatou"), new AnswerQuestion { Cohort = promo, Question = things["Imprimante"], Id = Guid.CreateVersion7(), Text = "C'était le câble." }));
        yield return (At(23, 11), () => Entry("Sam", "Le tableur", EntryKind.Request));
        yield return (At(23, 11, 5), () => Entry("Fatou", "Numériser", EntryKind.Request));
        yield return (At(24, 14), () => host.As(Email("Yann"), new SayEntry { Cohort = promo, Id = Guid.CreateVersion7(), Kind = EntryKind.Offer, Text = "Numériser" }));
        yield return (At(22, 14, 30), async () =>
        {
            await host.As(Email("Fatou"), new MakeSlot { Cohort = promo, Id = New("Entraide"), Title = "Entraide", ByPoll = true, Halves = ["Tuesday Afternoon", "Wednesday Afternoon"], From = Day(29), ClosesOn = Day(25), Quorum = 2 });
            things["poll"] = (await host.Read(db => db.Set<OpenSlot>().AsNoTracking().SingleAsync(one => one.Id == things["Entraide"]))).PollId!.Value;
            labels[things["poll"]] = "Entraide";
        }
        );
        yield return (At(23, 10), () => Vote("Camille"));
        yield return (At(24, 12), () => Vote("Yann"));
        yield return (At(26, 11, 30), () => Come("Fatou", null, true));
        yield return (At(26, 11, 30), () => Come("Sam", null, true));
        yield return (At(2, 11), () => Come("Sam", Day(6), false));
    }

    private Task Sign(string name, int day, DayPart part) => host.As(Email(name), new SignSheet { Cohort = promo, Date = Day(day), Part = part, Id = Guid.CreateVersion7() });

    private Task Entry(string name, string text, EntryKind kind) => host.As(Email(name), new SayEntry { Cohort = promo, Id = New($"entry {text}", text), Kind = kind, Text = text });

    private Task Come(string name, DateOnly? date, bool comes) => host.As(Email(name), new ComeToSlot { Cohort = promo, Slot = things["Entraide"], Date = date, Comes = comes });

    private async Task Vote(string name)
    {
        var options = (await host.As(Email(name), new GetDecision(promo, things["poll"]))).Options;
        await host.As(Email(name), new CastVote(promo, things["poll"], [.. options.Select(one => new VoteMark(one.Id, one.Date == Day(30) ? 2 : 1))]));
    }

    private async Task Reply(string name, DayPart part) => await host.As(Email(name), new ReplyToFeedback
    {
        Cohort = promo,
        Date = Day(10),
        Part = part,
        Version = await Version<FeedbackRound>(FeedbackRound.IdOf(promo, Day(10), part)),
        Reply = "Nous en tenons compte.",
    });

    private async Task Hold(string title)
    {
        var touched = await host.Read(db => db.Set<WorkshopCompetence>().Where(one => one.WorkshopId == workshops[title]).Select(one => one.NodeId).ToListAsync());
        await host.As(Email("Camille"), new HoldWorkshop { Cohort = promo, Id = workshops[title], Version = await Version<Workshop>(workshops[title]), Minutes = 210, Touched = touched });
    }

    private Task<int> Version<T>(Guid id)
        where T : class, IVersioned => host.Read(db => db.Set<T>().Where(one => EF.Property<Guid>(one, "Id") == id).Select(one => one.Version).SingleAsync());
}
