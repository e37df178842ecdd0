using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>Whoever leaves is named by no column of this module, and no word of it is about them, in whatever place they stood.</summary>
public sealed class ErasureTests
{
    // Stands in every column that speaks of a trainee, and for a name in those that keep one.
    private const string Mark = "motquiidentifie", About = "effacer";

    [Fact]
    public async Task A_trainee_leaves_no_word_said_of_them_and_none_of_their_own()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var trainer = await Id(host, Cast.Trainer);
        var visit = await host.Read(async db =>
        {
            var (now, person) = (DateTime.UnixEpoch, known.Fatou);
            (await db.Set<Placement>().AsTracking().FirstAsync(one => one.PersonId == person)).Words = Mark;
            var made = Visited(known.Ain, person, trainer, trainer, person);
            var word = new PeriodWord(known.Ain, person, new(2026, 1, 5), Beside.Trainer);
            word.Say(Mark, trainer, now);
            var choice = new VisitChoice(made, FakeClock.Today, DayPart.Morning);
            choice.Say(person, Signing.Trainee, Suits.Yes);
            made.Choices.Add(choice);
            db.AddRange(
                new DayException(known.Ain, person, new(2026, 1, 5), DayPart.Morning, trainer, now) { Kind = HalfDayKind.Off, Why = Mark },
                new Aim(known.Ain, person, Guid.CreateVersion7()) { Words = Mark, IsChosen = true },
                new Mission(Guid.CreateVersion7(), known.Ain, person, Mark, trainer, now) { Doing = Mark, Levers = Mark, Brakes = Mark, Went = Mark },
                new LogEntry(Guid.CreateVersion7(), known.Ain, person, new(2026, 1, 5), now) { Did = Mark, Learned = Mark, Asks = Mark, Minutes = 60 },
                new LogEntry(Guid.CreateVersion7(), known.Ain, person, new(2026, 1, 6), now) { Did = Mark, TakenOffAt = now },
                new TutorWord(Guid.CreateVersion7(), known.Ain, person, trainer, TutorMood.Well, Mark, now),
                made,
                Followed(known.Ain, person, trainer, "Camille"),
                word,
                new ExamDate(Guid.CreateVersion7(), known.Ain, trainer, now) { PersonId = person, Date = new(2026, 1, 5), Words = Mark, Result = Mark },
                new PracticeExample(Guid.CreateVersion7(), known.Ain, person, null, now) { Title = Mark, Tasks = Mark, Means = Mark, With = Mark, Context = Mark, More = Mark });
            if (!await db.Set<TraineeTurn>().AnyAsync(one => one.PersonId == person))
                db.Add(new TraineeTurn(known.Ain, person));
            await db.SaveChangesAsync();
            return made.Id;
        });
        (await Mentions(host)).Count.ShouldBeGreaterThan(25);

        await host.As(Cast.Coordinator, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee });

        (await Mentions(host)).ShouldBeEmpty();
        // The proof that they were followed stays: there was a visit, somebody signed, an alert was closed.
        var kept = await host.Read(db => db.Set<Visit>().Include(one => one.Signatures).Include(one => one.States).SingleAsync(one => one.Id == visit));
        (kept.Signatures.Count, kept.States.Single().ReportHash.Length).ShouldBe((2, 64));
        (await host.Read(db => db.Set<FollowUp>().SingleAsync(one => one.About == About))).Outcome.ShouldBe(FollowUpOutcome.Solved);
    }

    [Theory]
    [InlineData(Cast.Tutor)]
    [InlineData("yann@demo.example")]
    public async Task Who_wrote_of_others_is_named_nowhere(string email)
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (person, trainer) = (await Id(host, email), await Id(host, Cast.Trainer));
        await host.Read(async db =>
        {
            var now = DateTime.UnixEpoch;
            // No promo is left without a trainer.
            if (!await db.Set<Membership>().AnyAsync(one => one.PersonId == trainer && one.CohortId == known.Jura))
                db.Add(new Membership(trainer, known.Jura, Role.Trainer, trainer, now));
            var pass = new TutorPass(Guid.CreateVersion7(), person, person, now);
            pass.NewToken();
            db.AddRange(pass, new TutorWord(Guid.CreateVersion7(), known.Ain, known.Fatou, person, TutorMood.Well, Mark, now), Visited(known.Ain, known.Fatou, person, person, person, said: ""), Followed(known.Ain, known.Fatou, person, Mark, said: ""));
            return await db.SaveChangesAsync();
        });
        (await Mentions(host)).ShouldBe(["Alternance_FollowUp.DoneByName", "Alternance_TutorWord.Text", "Alternance_VisitReportState.ByName", "Alternance_VisitSignature.Name", "Alternance_VisitSignature.Words"], ignoreOrder: true);

        await host.As(Cast.Coordinator, new ErasePerson { Person = person, Email = email });

        (await Mentions(host)).ShouldBeEmpty();
        (await host.Read(db => db.Set<TutorPass>().CountAsync(one => one.PersonId == person))).ShouldBe(0, "no door is left");
    }

    private static Visit Visited(Guid cohort, Guid trainee, Guid writer, Guid first, Guid second, string said = Mark)
    {
        var visit = new Visit(Guid.CreateVersion7(), cohort, trainee, writer, DateTime.UnixEpoch) { Place = said, HeldAt = DateTime.UnixEpoch };
        visit.Write(new ReportTexts(said, said, said), writer, said.Length > 0 ? "Camille" : Mark, said.Length > 0 ? said : "Parce que", DateTime.UnixEpoch);
        // Of the trainee's visit both signatures speak of them; elsewhere both are of the person who leaves.
        visit.Sign(first, said.Length > 0 ? "Camille" : Mark, Signing.Trainer, Mark, DateTime.UnixEpoch);
        if (second != first)
            visit.Sign(second, Mark, Signing.Trainee, Mark, DateTime.UnixEpoch);
        return visit;
    }

    private static FollowUp Followed(Guid cohort, Guid trainee, Guid by, string name, string said = Mark) => new(cohort, trainee, AlertKind.Absences, About, new(2026, 1, 5), DateTime.UnixEpoch)
    {
        Done = said,
        DoneBy = by,
        DoneByName = name,
        Outcome = FollowUpOutcome.Solved,
        ClosedAt = DateTime.UnixEpoch,
    };

    private static Task<Guid> Id(CohortFactory host, string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());

    /// <summary>Every column of text of this module that holds the mark.</summary>
    private static Task<List<string>> Mentions(CohortFactory host) => host.Read(async db =>
    {
        var found = new List<string>();
        foreach (var (table, column) in Columns(db))
        {
            var sql = $"SELECT CAST(count(*) AS int) AS \"Value\" FROM \"{table}\" WHERE lower(\"{column}\") LIKE {{0}}";
            if (await db.Database.SqlQueryRaw<int>(sql, $"%{Mark}%").SingleAsync() > 0)
                found.Add($"{table}.{column}");
        }

        return found;
    });

    private static List<(string Table, string Column)> Columns(CohortDb db) =>
        [.. db.Model.GetEntityTypes().Where(one => one.GetTableName()!.StartsWith("Alternance_", StringComparison.Ordinal)).SelectMany(one => one.GetProperties().Where(part => part.ClrType == typeof(string)).Select(part => (one.GetTableName()!, part.GetColumnName())))];
}
