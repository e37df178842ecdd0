using System.Diagnostics;
using System.Globalization;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Testing;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.LoadTests;

/// <summary>How long it takes to queue many messages, a hundred in a command, and to write them into the folder; by the product's own code, in this process.</summary>
internal static class Mailing
{
    private const int InACommand = 100;

    public static async Task<int> Run(string data, int count)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        var folder = Path.Combine(data, "mail");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        await using var host = new Host(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = folder });
        await host.Arrange(filled: false);
        Console.WriteLine("| what | seconds | CPU seconds | messages/s |");
        Console.WriteLine("|---|--:|--:|--:|");
        await Measure($"{count} messages queued, {InACommand} in a command", count, async () =>
        {
            for (var first = 0; first < count; first += InACommand)
                await host.AsHouse(new QueueLetters(first, Math.Min(InACommand, count - first)));
        });
        await Measure("written into the folder, each settled at once", count, async () =>
        {
            if (await host.SendMail() != count)
                throw new BenchStop("Not all of them were sent.");
        });
        var files = Directory.GetFiles(Path.Combine(folder, "mail"), "*.eml").Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{files} files; peak memory of the process {Peak():0} MB."));
        return files == count ? 0 : 70;
    }

    private static async Task Measure(string what, int count, Func<Task> act)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, clock) = (self.TotalProcessorTime, Stopwatch.StartNew());
        await act();
        clock.Stop();
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {clock.Elapsed.TotalSeconds:0.0} | {(self.TotalProcessorTime - cpu).TotalSeconds:0.0} | {count / clock.Elapsed.TotalSeconds:0} |"));
    }

    private static double Peak() =>
        double.Parse(File.ReadLines("/proc/self/status").First(one => one.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    private sealed class Host(IReadOnlyDictionary<string, string?> settings) : CohortFactory(settings)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddScoped<IRequestHandler<QueueLetters, Unit>, QueueLetters.Handler>());
        }
    }

    /// <summary>What a reminder would do for many people at once.</summary>
    internal sealed record QueueLetters(int First, int Count) : ICommand<Unit>
    {
        public Access Access => Access.House;

        internal sealed class Validator : AbstractValidator<QueueLetters>;

        internal sealed class Handler(MailQueue queue) : IRequestHandler<QueueLetters, Unit>
        {
            public async Task<Unit> Handle(QueueLetters request, CancellationToken cancellationToken)
            {
                for (var number = request.First; number < request.First + request.Count; number++)
                {
                    var to = new Addressee($"personne{number}@exemple.example", $"Personne {number}", "fr", Guid.CreateVersion7());
                    var letter = new Letter("Demain à 9 h : l’atelier « Préparer une médiation »", "L’atelier a lieu demain matin, à 9 h, salle du haut.\n\nPrenez votre carnet de bord.", "Voir l’atelier", "/promos/1/workshops/2") { MayBeStopped = true };
                    await queue.Queue("WorkshopTomorrow", Guid.Empty, "2026-11-25", to, letter, cancellationToken);
                }

                return Unit.Value;
            }
        }
    }
}
