using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Cohort.Facilities;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.LoadTests.Data;
using Cohort.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.LoadTests;

/// <summary>
/// A hundred thousand messages due within the hour, found, merged and queued by the product's own task, in this process: first
/// all of them at once, as after an outage of an hour. Then the tick with nothing due.
/// </summary>
internal static class Reminding
{
    private const int Ticks = 200;

    public static async Task<int> Run(string data, string postgres)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        var folder = Path.Combine(data, "remind");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder };
        if (postgres.Length > 0)
            (settings["Cohort:Database:Engine"], settings["Cohort:Database:Connection"]) = ("PostgreSql", await BenchDatabase.Fresh(postgres, "remind"));
        await using var host = new Host(settings);
        Console.Error.WriteLine("Data");
        await RemindData.Make(host);
        host.Clock.Pass(TimeSpan.FromHours(1));
        Console.WriteLine("| what | messages | seconds | CPU seconds | messages/s |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        using var self = Process.GetCurrentProcess();
        var (cpu, clock) = (self.TotalProcessorTime, Stopwatch.StartNew());
        var sent = await host.Run("RingReminders");
        var seconds = clock.Elapsed.TotalSeconds;
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| due within the hour: found, merged and queued | {sent} | {seconds:0.0} | {(self.TotalProcessorTime - cpu).TotalSeconds:0.0} | {sent / seconds:0} |"));
        var (letters, inbox, told, held) = await host.Read(async db => (await db.Set<OutgoingMail>().CountAsync(), await db.Set<InboxItem>().CountAsync(), await db.Set<ToldLine>().CountAsync(), await db.Set<HeldLine>().CountAsync()));
        var tick = await Tick(host);
        var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nA tick with nothing due: {tick:0.00} ms (median of {Ticks}). {letters} letters, {inbox} lines in inboxes, {told} lines of the log. {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {(postgres.Length > 0 ? "PostgreSQL" : "SQLite")}; load of the machine {load}."));
        if (sent != RemindData.Messages || told != RemindData.Messages || inbox != RemindData.Single || held != 0 || letters == 0)
            throw new BenchStop("Not all of them were told, or some twice.");
        return 0;
    }

    private static async Task<double> Tick(CohortFactory host)
    {
        var times = new double[Ticks];
        for (var index = 0; index < Ticks; index++)
        {
            var began = Stopwatch.GetTimestamp();
            await host.Run("RingReminders");
            times[index] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Ticks / 2];
    }

    private sealed class Host(IReadOnlyDictionary<string, string?> settings) : CohortFactory(settings)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddScoped<IReminderRule, OneRule>().AddScoped<IReminderRule, AllRule>());
        }
    }

    /// <summary>Tells one person, in the inbox.</summary>
    private sealed class OneRule(FacilitiesDb db) : IReminderRule
    {
        public string Name => RemindData.One;

        public string Label => "";

        public bool InTheEvening => false;

        public Channels Usual => Channels.Inbox;

        public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop) => (await ReadMany([reminder], stop))[reminder.Id];

        public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Notice>>> ReadMany(IReadOnlyList<Reminder> reminders, CancellationToken stop)
        {
            var ids = reminders.Select(one => one.SubjectId).Distinct().ToList();
            var names = await db.People.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.FamilyName }).ToDictionaryAsync(one => one.Id, one => one.FamilyName, stop);
            return reminders.ToDictionary(one => one.Id, one => (IReadOnlyList<Notice>)[new Notice(one.SubjectId, () => new Words($"{names[one.SubjectId]}, une réponse vous attend", "On vous a demandé quelque chose il y a trois jours.", "Répondre", "/inbox"))]);
        }
    }

    /// <summary>Tells all members of a promo, by mail.</summary>
    private sealed class AllRule(FacilitiesDb db) : IReminderRule
    {
        public string Name => RemindData.All;

        public string Label => "";

        public bool InTheEvening => false;

        public Channels Usual => Channels.Mail;

        public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop) => (await ReadMany([reminder], stop))[reminder.Id];

        public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Notice>>> ReadMany(IReadOnlyList<Reminder> reminders, CancellationToken stop)
        {
            var promos = reminders.Select(one => one.PromoId).Distinct().ToList();
            var members = (await db.Memberships.Where(one => promos.Contains(one.CohortId) && one.EndedAt == null).Select(one => new { one.CohortId, one.PersonId }).ToListAsync(stop)).ToLookup(one => one.CohortId, one => one.PersonId);
            return reminders.ToDictionary(one => one.Id, one => (IReadOnlyList<Notice>)[.. members[one.PromoId].Select(person => new Notice(person, () => new Words($"Demain à 9 h : l’atelier {one.Occurrence}", "L’atelier a lieu demain matin, à 9 h, salle du haut.\n\nPrenez votre carnet de bord.", "Voir l’atelier", $"/promos/{one.PromoId}")))]);
        }
    }
}
