using System.Globalization;
using System.Text.Json;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Words = Cohort.Curriculum.Pages.Curriculum.Data;

namespace Cohort.LoadTests.Data;

/// <summary>In what place somebody reads.</summary>
internal enum Seat
{
    Trainee,
    Trainer,
    Tutor,
    Coordinator,

    /// <summary>A trainee or a trainer in a promo whose Today has everything on it.</summary>
    Full,
}

/// <summary>One of the people who take turns.</summary>
internal sealed record Reader(string Email, Guid Cohort, Guid Launch, Guid Decision, Guid Trainee, Seat Seat);

/// <summary>
/// A body of 200 promos in mid-course, in a folder of its own. Made once; made again when the migrations, the way it is
/// made or the day change, since a programme in mid-course is one around today.
/// </summary>
internal sealed record BenchData(string Folder, string Database, IReadOnlyList<Reader> Readers)
{
    /// <summary>Change it with anything that changes the rows.</summary>
    private const int Version = 8;
    private const int Promos = 200;

    /// <summary>Promos after those of the readers whose Today has everything on it.</summary>
    private const int Full = 16;

    public static async Task<BenchData> Ready(string root, int links, int items)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date);
        var migration = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Cohort.Web/Database/Migrations/Sqlite")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Last(one => char.IsDigit(one![0]));
        var key = string.Create(CultureInfo.InvariantCulture, $"{migration} {Version} {today:yyyy-MM-dd} {links} {items}");
        var (folder, keyFile) = (Path.Combine(root, "data"), Path.Combine(root, "data.key"));
        if (!File.Exists(keyFile) || await File.ReadAllTextAsync(keyFile) != key)
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            await Make(folder, today, links, items);
            await File.WriteAllTextAsync(keyFile, key);
        }

        var readers = JsonSerializer.Deserialize<List<Reader>>(await File.ReadAllTextAsync(Path.Combine(folder, "readers.json")))!;
        await SetTheHour(folder, readers);
        return new BenchData(folder, Path.Combine(folder, "cohort.db"), readers);
    }

    private static async Task SetTheHour(string folder, IReadOnlyList<Reader> readers)
    {
        var (date, minute) = LocalTime.Of(TimeProvider.System.GetUtcNow().UtcDateTime, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        await using (var host = new CohortFactory(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder }))
        {
            _ = host.Services;
            await host.Read(db => BenchDay.Move(db, [.. readers.Where(one => one.Seat == Seat.Full).Select(one => one.Cohort)], date, minute));
        }

        SqliteConnection.ClearAllPools();
    }

    private static async Task Make(string folder, DateOnly today, int links, int items)
    {
        var readers = new List<Reader>();
        await using (var host = new CohortFactory(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder }))
        {
            var (frameworks, hash) = await Begin(host);
            var nodes = BenchObservations.Nodes(frameworks);
            for (var number = 0; number < Promos; number++)
            {
                // One reader in four is a trainer, and has a promo of thirty with all that was seen of it.
                var isTrainers = number < Settings.People && number % 4 == 0;
                var promo = isTrainers ? new BenchPromo(number, today, hash, frameworks, members: 32) : new BenchPromo(number, today, hash, frameworks);
                // Nobody shares a promo.
                var (isRead, isFull) = (number < Settings.People, number is >= Settings.People and < Settings.People + Full);
                var seat = number % 4 == 0 ? 0 : 2 + (number % 18);
                await host.Read(async db =>
                {
                    db.ChangeTracker.AutoDetectChangesEnabled = false;
                    var rows = promo.Rows().ToList();
                    if (isFull)
                        rows.AddRange(new BenchDay(promo.Id, today, promo.People, promo.People[seat]).Rows(rows));
                    db.AddRange(rows);
                    return await db.SaveChangesAsync();
                });
                // Those nobody reads share what is left of the whole body.
                var many = isRead ? links : Math.Max(0, items - (Settings.People * links)) / (Promos - Settings.People);
                await host.Read(async db =>
                {
                    await BulkRows.Write(db, new BenchWatch(promo.Id, today, promo.People, many, isRead || isFull).Rows());
                    await BulkRows.Write(db, new BenchAlternance(promo.Id, today, promo.People, promo.Tutor, nodes).Rows());
                    if (isTrainers)
                        await BulkRows.Write(db, new BenchObservations(promo.Id, today, promo.People, nodes).Rows());
                    return 0;
                });
                if (number % 20 == 19 && items > 100_000)
                    Console.Error.WriteLine($"{number + 1} promos of {Promos}");
                if (isRead || isFull)
                    readers.Add(Of(promo.Emails[seat], isFull ? Seat.Full : isTrainers ? Seat.Trainer : Seat.Trainee));
                if (isTrainers)
                    readers.Add(Of(promo.TutorEmail, Seat.Tutor));

                Reader Of(string email, Seat seat) => new(email, promo.Id, promo.Launch, promo.Decision, promo.People[2], seat);
            }

            readers.Add(new Reader(await Coordinator(host, today), Guid.Empty, Guid.Empty, Guid.Empty, Guid.Empty, Seat.Coordinator));
            var faults = await host.AsHouse(new CheckProgrammes());
            if (faults.Count > 0)
                throw new BenchStop($"The data made is at fault: {faults[0]}");
        }

        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Path.Combine(folder, "readers.json"), JsonSerializer.Serialize(readers));
    }

    /// <summary>Who runs the body, and may see every promo.</summary>
    private static async Task<string> Coordinator(CohortFactory host, DateOnly today)
    {
        const string Email = "body@bench.example";
        var now = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var hash = host.Services.GetRequiredService<IPasswordHasher<Person>>().HashPassword(null!, Cast.Password);
        var person = new Person(Email, "Dominique", "Charvet", "fr", now) { PasswordHash = hash, EmailConfirmed = true, NormalizedEmail = Email.ToUpperInvariant(), NormalizedUserName = Email.ToUpperInvariant() };
        await host.Read(db =>
        {
            db.AddRange(person, new Membership(person.Id, Membership.Body, Role.Coordinator, person.Id, now));
            return db.SaveChangesAsync();
        });
        return Email;
    }

    /// <summary>What every promo rests on: the first start migrates, and takes in the national frameworks and the starter bricks.</summary>
    public static async Task<(IReadOnlyList<Framework> Frameworks, string Hash)> Begin(CohortFactory host)
    {
        await host.Arrange(filled: false);
        using (var template = new MemoryStream())
        {
            await Words.Open("framework-template.csv").CopyToAsync(template);
            await host.AsHouse(new ImportFramework(new FrameworkSource(template.ToArray())));
        }

        await host.Read(async db =>
        {
            db.Add(new Body("Artefacts formation (banc)"));
            return await db.SaveChangesAsync();
        });
        return (await host.Read(db => db.Set<Framework>().Include(one => one.Nodes).Where(one => one.Successor == "").ToListAsync()),
            host.Services.GetRequiredService<IPasswordHasher<Person>>().HashPassword(null!, Cast.Password));
    }
}
