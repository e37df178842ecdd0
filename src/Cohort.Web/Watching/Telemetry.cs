using System.Diagnostics.Metrics;
using Cohort.Facilities;
using Cohort.Kernel.People;
using MediatR;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Cohort.Web.Watching;

/// <summary>Sends figures to a collector over OTLP when one is named (OTEL_EXPORTER_OTLP_ENDPOINT), and asks no other host when none is.</summary>
internal static class Telemetry
{
    // What the framework, the runtime and the database's driver count already.
    private static readonly string[] Meters = [Measures.Meter, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Runtime"];

    /// <summary>To be called before the kernel is added: so it measures what the gates of the pipeline refuse too.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Measures>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Measured<,>));
        if (string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;
        services.AddHostedService<DelayGauge>();
        services.AddOpenTelemetry().ConfigureResource(one => one.AddService("cohort")).WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
    }

    /// <summary>How late the queues are, read once a minute: whoever reads a gauge waits for no database.</summary>
    private sealed class DelayGauge(IServiceScopeFactory scopes, IMeterFactory meters, TimeProvider clock, ILogger<DelayGauge> log) : BackgroundService
    {
        private volatile Delays delays = new(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            meters.Create(Measures.Meter).CreateObservableGauge("cohort.queue.delay", Read, "s", "How long the oldest of each queue has been due");
            using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
            do
            {
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
                    delays = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetDelays(), stoppingToken);
                }
                catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
                {
                    log.LogWarning(failure, "The queues could not be looked at");
                }
            }
            while (await minute.WaitForNextTickAsync(stoppingToken));
        }

        private IEnumerable<Measurement<double>> Read() =>
        [
            new(delays.Mail.TotalSeconds, new KeyValuePair<string, object?>("queue", "mail")),
            new(delays.Reminders.TotalSeconds, new KeyValuePair<string, object?>("queue", "reminders")),
            new(delays.Work.TotalSeconds, new KeyValuePair<string, object?>("queue", "work")),
        ];
    }
}
