using Cohort.LoadTests.Data;

namespace Cohort.LoadTests;

/// <summary>A page to measure.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Path">Its address; {0} is the promo, {1} its launch, {2} the decision of it, {3} somebody whom the reader follows, {4} today.</param>
/// <param name="Marker">What every answer must contain, or the run stops.</param>
/// <param name="Of">Only they read it: those among the readers take turns. Null: trainees and trainers.</param>
internal sealed record Route(string Name, string Path, string Marker = "<h1", Seat? Of = null)
{
    /// <summary>This reader may open it.</summary>
    public bool IsFor(Reader reader) => Of is { } only ? reader.Seat == only : reader.Seat is Seat.Trainee or Seat.Trainer;
}

/// <summary>The one table of pages: add a line to measure one more.</summary>
internal static class Routes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("today", "/promos/{0}/today"),
        new("today-full", "/promos/{0}/today", "run-now", Seat.Full),
        new("board", "/promos/{0}/programme"),
        new("coverage", "/promos/{0}/coverage"),
        new("framework", "/promos/{0}/frameworks"),
        new("launch", "/promos/{0}/launches/{1}"),
        new("decision", "/promos/{0}/decisions/{2}"),
        new("watch", "/promos/{0}/watch"),
        new("search", "/promos/{0}/watch?q=m%C3%A9diations%20atelier"),
        new("inbox", "/inbox"),
        new("grid", "/promos/{0}/competences/grid", "grid-table", Seat.Trainer),
        new("alerts", "/promos/{0}/alternance/alerts", "folio", Seat.Trainer),
        new("allalerts", "/alerts", "id=\"alerts\"", Seat.Coordinator),
        new("tutor", "/tutor/{0}/{3}", "<form", Seat.Tutor),
        new("attendance", "/promos/{0}/attendance"),
        new("sheet", "/promos/{0}/attendance/{4}/morning"),
        new("directory", "/directory?q=m%C3%A9diations%20atelier"),
    ];

    /// <summary>The pages of these names, parted by commas; all of them when there is none.</summary>
    public static IReadOnlyList<Route> Named(string names)
    {
        var wanted = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = wanted.Except(All.Select(one => one.Name)).ToList();
        return unknown.Count > 0
            ? throw new BenchStop($"No such page: {string.Join(", ", unknown)}. There are {string.Join(", ", All.Select(one => one.Name))}.")
            : [.. All.Where(one => wanted.Length == 0 || wanted.Contains(one.Name))];
    }
}

/// <summary>The run cannot go on, and says why: a wrong answer must never become a figure.</summary>
internal sealed class BenchStop(string why) : Exception(why);
