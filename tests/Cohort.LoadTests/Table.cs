using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Cohort.LoadTests;

/// <summary>One line: a page at a number of connections, and its floor.</summary>
internal sealed record Row(string Page, int Connections, Reading Host, Reading Floor, double Bytes, double Statements);

/// <summary>The figures as Markdown, to be read in a terminal or put in docs/performance.md. They name no machine.</summary>
internal sealed class Table
{
    private readonly List<Row> rows = [];
    private readonly string busy = File.ReadAllText("/proc/loadavg").Split(' ')[0];

    public Memory Idle { get; set; }

    public Memory Loaded { get; set; }

    public List<double> FirstPages { get; } = [];

    public List<double> FirstTodays { get; } = [];

    public void Add(Row row) => rows.Add(row);

    public string Text(Settings settings)
    {
        var text = new StringBuilder();
        text.AppendLine("| page | connections | CPU ms | floor CPU ms | ratio | requests/s | p50 ms | p95 ms | p99 ms | floor p99 ms | ratio | KB | statements |")
            .AppendLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in rows)
        {
            text.AppendLine(Cells(
                row.Page, Number(row.Connections, "0"), Number(row.Host.Cpu, "0.00"), Number(row.Floor.Cpu, "0.00"), Number(row.Host.Cpu / row.Floor.Cpu, "0.0"),
                Number(row.Host.PerSecond, "0"), Number(row.Host.P50, "0.0"), Number(row.Host.P95, "0.0"), Number(row.Host.P99, "0.0"), Number(row.Floor.P99, "0.0"),
                Number(row.Host.P99 / row.Floor.P99, "0.0"), Number(row.Bytes / 1000, "0.0"), Number(row.Statements, "0")));
        }

        text.AppendLine().AppendLine("| what | figure |").AppendLine("|---|--:|");
        Line(text, $"start to the first page, signed out (median of {FirstPages.Count})", Median(FirstPages));
        Line(text, $"start to the first Today, signed in (median of {FirstTodays.Count})", Median(FirstTodays));
        Line(text, "memory idle, after one page: PSS (RSS)", Say(Idle));
        Line(text, "memory after the load: PSS (RSS)", Say(Loaded));
        text.AppendLine().Append(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores shared with the load itself, {RuntimeInformation.FrameworkDescription}, SQLite; ")
            .Append(CultureInfo.InvariantCulture, $"{Settings.People} people in turn, {settings.Window.TotalSeconds:0.#} s measured a line, Accept-Encoding {settings.Encoding}; load of the machine before the run {busy}.");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string what, string figure) => text.AppendLine(Cells(what, figure));

    private static string Cells(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Say(Memory memory) => $"{Number(memory.Pss, "0")} MB ({Number(memory.Rss, "0")})";

    private static string Median(List<double> times)
    {
        times.Sort();
        return times.Count == 0 ? "–" : $"{Number(times[times.Count / 2], "0")} ms ({Number(times[0], "0")} to {Number(times[^1], "0")})";
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
