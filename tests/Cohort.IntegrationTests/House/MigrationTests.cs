using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Tutors;
using Cohort.Attendance.Model.Papers;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Running;
using Cohort.Facilities.Files;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Sources;
using Cohort.Web.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cohort.IntegrationTests.House;

/// <summary>Each migration is tried on a filled database of the version before.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cohort-migration-").FullName;

    [Fact]
    public async Task A_framework_of_the_first_version_keeps_its_code_as_its_name()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("Beginning");
        var (framework, block, competence) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Framework (Id, Code, Title, ShortTitle, Successor, Source, ImportedAt) VALUES ({framework}, 'RNCP34137', 'REMN', 'REMN', '', '', '2026-01-01')");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_FrameworkNode (Id, FrameworkId, Kind, Code, Statement, SearchText, Position) VALUES ({block}, {framework}, 'Block', 'B1', 'Bloc', '', 0)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_FrameworkNode (Id, FrameworkId, ParentId, Kind, Code, Statement, SearchText, Position) VALUES ({competence}, {framework}, {block}, 'Competence', '1.1', 'Accueillir', '', 1)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Pin (Id, CohortId, FrameworkId, Position) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {framework}, 1)");

        await db.Database.MigrateAsync();

        var read = await db.Set<Framework>().Include(one => one.Nodes).SingleAsync();
        (read.Identifier, read.Format, read.Level).ShouldBe(("RNCP34137", FileFormat.Csv, 2));
        read.Nodes.OrderBy(one => one.Position).Select(one => (one.Identifier, one.Statement, one.ParentId)).ShouldBe([("B1", "Bloc", null), ("1.1", "Accueillir", block)]);
        (await db.Set<Pin>().SingleAsync()).FrameworkId.ShouldBe(framework);
    }

    [Fact]
    public async Task An_invitation_of_the_version_before_the_facilities_is_still_open()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("Stamps");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Cohorts_Invitation (Id, CohortId, Email, GivenName, FamilyName, Role, TokenHash, MadeBy, MadeAt, ExpiresAt) VALUES ({id}, {promo}, 'sacha@exemple.example', 'Sacha', 'Neveu', 'Trainee', 'abc', {promo}, '2026-11-01', '2026-12-01')");

        await db.Database.MigrateAsync();

        var read = await db.Set<Invitation>().SingleAsync(one => one.Id == id);
        (read.Email, read.ClosedAt, read.IsOpen(new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc))).ShouldBe(("sacha@exemple.example", null, true));
        (await db.Set<OutgoingMail>().CountAsync() + await db.Set<Reminder>().CountAsync() + await db.Set<Attachment>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_launch_and_a_decision_of_the_version_before_the_charter_are_whole()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")};Foreign Keys=False").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("Launches");
        var (promo, person, launch, proposal, decision) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Launch (Id, CohortId, OpenIn, Title, FromOn, ToOn, OpenedBy, OpenedAt, Version) VALUES ({launch}, {promo}, {promo}, 'Lancement', '2026-11-24', '2026-12-01', {person}, '2026-11-24', 3)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Proposal (Id, LaunchId, CohortId, Title, Minutes, Doing, Leaves, Material, \"By\", At) VALUES ({proposal}, {launch}, {promo}, 'Tourner', 90, '', '', '', {person}, '2026-11-24')");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Cohorts_Decision (Id, CohortId, Question, About, Method, Dots, IsSecret, IsHidden, Quorum, ClosesAt, ClosedAt, OpenedBy, OpenedAt, Turn) VALUES ({decision}, {promo}, 'Que voir ?', '', 'Dots', 3, 0, 0, 0, '2026-11-25', '2026-11-24', {person}, '2026-11-23', 2)");

        await db.Database.MigrateAsync();

        var read = await db.Set<Launch>().SingleAsync();
        (read.Title, read.Version, read.Turn).ShouldBe(("Lancement", 3, 0));
        (await db.Set<Proposal>().SingleAsync()).Version.ShouldBe(0);
        (await db.Set<Decision>().SingleAsync()).ClosedBy.ShouldBeNull();
        (await db.Set<Charter>().CountAsync() + await db.Set<DecisionSequel>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_of_the_version_before_the_search_waits_for_its_index()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("Watch");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Watch_WatchItem (Id, CohortId, Address, AddressHash, KeyHash, WideHash, KeyVersion, Title, FetchedTitle, Site, AddedBy, AddedAt, RetiredWhy, Version) VALUES ({id}, {promo}, 'https://a.example/', 'a', 'b', 'c', 1, 'Une carte', '', 'a.example', {promo}, '2026-11-20', '', 2)");

        await db.Database.MigrateAsync();

        var read = await db.Set<WatchItem>().SingleAsync();
        (read.Title, read.Version, read.IndexVersion).ShouldBe(("Une carte", 2, 0));
        (await db.Set<ItemStem>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_of_the_version_before_the_looks_counts_as_not_looked_at()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("WatchSearchFilesTurns");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Watch_WatchItem (Id, CohortId, Address, AddressHash, KeyHash, WideHash, KeyVersion, Title, FetchedTitle, Site, AddedBy, AddedAt, RetiredWhy, Version, IndexVersion, LookAgainOn) VALUES ({id}, {promo}, 'https://a.example/', 'a', 'b', 'c', 1, 'Une carte', '', 'a.example', {promo}, '2026-11-20', '', 2, 1, '2027-01-15')");

        await db.Database.MigrateAsync();

        (await db.Set<WatchItem>().SingleAsync()).LookAgainOn.ShouldBe(new DateOnly(2027, 1, 15));
        (await db.Set<LinkCheck>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_source_of_the_version_before_the_suggestions_is_read_as_a_new_one()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("WatchSearchFilesTurns");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Watch_WatchSource (Id, CohortId, Address, AddressHash, Title, Site, About, AddedBy, AddedAt) VALUES ({id}, {promo}, 'https://a.example/rss', 'a', 'Un flux', '', '', {promo}, '2026-11-20')");

        await db.Database.MigrateAsync();

        var read = await db.Set<WatchSource>().SingleAsync();
        (read.Title, read.PausedAt, read.PausedWhy).ShouldBe(("Un flux", null, ""));
        (await db.Set<SourceReading>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_of_the_version_before_cards_were_joined_has_no_other_address()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("WatchSearchFilesTurns");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Watch_WatchItem (Id, CohortId, Address, AddressHash, KeyHash, WideHash, KeyVersion, Title, FetchedTitle, Site, AddedBy, AddedAt, RetiredWhy, Version, IndexVersion) VALUES ({id}, {promo}, 'https://a.example/', 'a', 'b', 'c', 1, 'Une carte', '', 'a.example', {promo}, '2026-11-20', '', 2, 0)");

        await db.Database.MigrateAsync();

        (await db.Set<WatchItem>().SingleAsync()).KeyVersion.ShouldBe(1);
        (await db.Set<ItemAlias>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_of_a_tutor_of_the_version_before_was_never_corrected()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("AlternanceAndSlots");
        var (id, promo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync($"INSERT INTO Alternance_TutorWord (Id, CohortId, PersonId, TutorId, Mood, Text, At) VALUES ({id}, {promo}, {promo}, {promo}, 'Well', 'Bien', '2026-11-20')");

        await db.Database.MigrateAsync();

        var read = await db.Set<TutorWord>().SingleAsync();
        (read.Text, read.ChangedAt, read.IsTakenBack).ShouldBe(("Bien", null, false));
        (await db.Set<FollowUpNote>().CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_brick_of_the_version_before_the_day_is_for_any_moment_and_the_report_of_keeping_stays()
    {
        await using var db = new SqliteCohortDb(new DbContextOptionsBuilder<SqliteCohortDb>().UseSqlite($"Data Source={Path.Combine(folder, "cohort.db")}").Options, Web.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync("AttendanceKeeping");
        var id = Guid.CreateVersion7();
        await db.Database.ExecuteSqlAsync($"INSERT INTO Curriculum_Brick (Id, Key, Title, Value, Goal, Kind, GroupMin, GroupMax, MinutesMin, Minutes, MinutesMax, Remote, Difficulty, Summary, Doing, Leaves, Steps, Tips, Material, Licence, Authors, SearchText, MadeBy, MadeAt, Version) VALUES ({id}, '', 'La météo', '', '', 'Ritual', 2, 16, 5, 10, 15, 'Yes', 'Easy', '', '', '', '', '', '', '', '', 'la meteo', {id}, '2026-11-20', 4)");
        await db.Database.ExecuteSqlAsync($"INSERT INTO Attendance_ErasedCertificates (Id, CohortId, At, Count) VALUES ({id}, {id}, '2026-11-20', 3)");

        await db.Database.MigrateAsync();

        var read = await db.Set<Brick>().SingleAsync();
        (read.Title, read.Version, read.Moment, read.IsSeated).ShouldBe(("La météo", 4, RitualMoment.Any, false));
        (await db.Set<ErasedCertificates>().SingleAsync()).Count.ShouldBe(3);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
