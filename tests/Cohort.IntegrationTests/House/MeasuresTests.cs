using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Thread;
using Cohort.Kernel;
using Cohort.Testing;
using Cohort.Web.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.House;

/// <summary>What a collector is told of requests: their name, how they ended, how long they took, and nothing of anybody.</summary>
public sealed class MeasuresTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Each_request_is_counted_by_its_name_and_how_it_ended()
    {
        var known = await Known.Of(host);
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var seen = new ConcurrentBag<(double Seconds, string Tags)>();
        using var listener = new MeterListener();
        // Other hosts of other tests have a meter of this name too.
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == Measures.Meter && instrument.Meter.Scope == meters)
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => seen.Add((seconds, string.Join(' ', tags.ToArray().Select(one => $"{one.Key}={one.Value}")))));
        listener.Start();
        await host.As(Cast.Trainee, new GetPromo(known.Ain));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetThread(known.Ain)));
        seen.ShouldContain(one => one.Tags == "request=GetPromo outcome=done" && one.Seconds >= 0 && one.Seconds < 60);
        seen.ShouldContain(one => one.Tags == "request=GetThread outcome=refused");
        seen.ShouldAllBe(one => !one.Tags.Contains("demo.example", StringComparison.Ordinal) && !one.Tags.Contains(known.Ain.ToString(), StringComparison.Ordinal));
    }
}
