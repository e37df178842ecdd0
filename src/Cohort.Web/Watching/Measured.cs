using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cohort.Kernel;
using FluentValidation;
using MediatR;

namespace Cohort.Web.Watching;

/// <summary>What the house counts of itself, under the meter "Cohort". Names of requests and outcomes only: nothing of anybody.</summary>
internal sealed class Measures(IMeterFactory meters)
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Cohort";

    private readonly Histogram<double> requests = meters.Create(Meter).CreateHistogram<double>("cohort.requests", "s", "Commands and queries, from the first gate to the commit");

    /// <summary>Somebody measures: else nothing is timed.</summary>
    public bool IsOn => requests.Enabled;

    /// <summary>A request ended.</summary>
    public void Count(string request, string outcome, TimeSpan took) => requests.Record(took.TotalSeconds, new("request", request), new("outcome", outcome));
}

/// <summary>Around all gates: how long each request took and how it ended.</summary>
internal sealed class Measured<TRequest, TAnswer>(Measures measures) : IPipelineBehavior<TRequest, TAnswer>
    where TRequest : IRequest<TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next) => measures.IsOn ? Measure(next) : next();

    private async Task<TAnswer> Measure(RequestHandlerDelegate<TAnswer> next)
    {
        var (began, outcome) = (Stopwatch.GetTimestamp(), "failed");
        try
        {
            var answer = await next();
            outcome = "done";
            return answer;
        }
        catch (Exception no) when (no is Refusal or ValidationException or NotFound or Forbidden)
        {
            outcome = "refused";
            throw;
        }
        finally
        {
            measures.Count(typeof(TRequest).Name, outcome, Stopwatch.GetElapsedTime(began));
        }
    }
}
