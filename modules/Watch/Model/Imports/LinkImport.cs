using System.Text.Encodings.Web;
using System.Text.Json;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;

namespace Cohort.Watch.Model.Imports;

/// <summary>A file was taken in: what it brought, told line by line. Its id is that of the work, so that one begun again is done once.</summary>
internal sealed class LinkImport
{
    public const int LongestName = 200;

    /// <summary>Most characters of the report.</summary>
    public const int LongestReport = 8_000_000;

    private const int Room = 2_000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private LinkImport()
    {
    }

    public LinkImport(Guid id, Guid cohortId, string name, Guid by, LinksReport report, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Name = TextFile.Cut(TextFile.OneLine(name), LongestName);
        By = by;
        At = now;
        Report = Write(report);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>What the file was called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who took it in; the empty id: the command line, in nobody's name.</summary>
    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>A <see cref="LinksReport"/> as JSON.</summary>
    public string Report { get; private set; } = "";

    public LinksReport Read() => JsonSerializer.Deserialize<LinksReport>(Report, Json)!;

    // What is to be recovered stands first: it is never what is left out.
    private static string Write(LinksReport report)
    {
        var text = JsonSerializer.Serialize(report, Json);
        for (var lines = report.Lines.Count; text.Length > LongestReport - Room; text = JsonSerializer.Serialize(report with { Lines = [.. report.Lines.Take(lines)] }, Json))
            lines = lines * 3 / 4;
        return text;
    }
}
