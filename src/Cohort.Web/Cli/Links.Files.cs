using Cohort.Kernel;
using Cohort.Watch.Contracts;

namespace Cohort.Web.Cli;

/// <summary>Links that come in, and lists that go out.</summary>
internal static partial class Links
{
    private const int MostBytes = 20 * 1024 * 1024;

    public static async Task<int> Add(IReadOnlyList<string> addresses, string? promo, string? by, string why)
    {
        await using var desk = Desk.Open();
        var asked = addresses.Count > 0 ? addresses : [.. (await Lines()).Where(one => one.Trim().Length > 0)];
        return await Tell(await desk.Send(new BringLinks(await Imports.Promo(desk, promo), asked, why, by)), false);
    }

    public static async Task<int> Import(FileInfo file, string? promo, string? by, bool dryRun)
    {
        await using var desk = Desk.Open();
        var cohort = await Imports.Promo(desk, promo);
        var content = await Imports.Read(file, MostBytes);
        return await Tell(dryRun ? await desk.Send(new PreviewLinks(cohort, content, by)) : await desk.Send(new ImportLinks(cohort, content, file.Name, by)), dryRun);
    }

    public static async Task<int> Export(string? promo, LinkFormat format, FileInfo? to)
    {
        await using var desk = Desk.Open();
        var file = await desk.Send(new ExportLinks(await Imports.Promo(desk, promo), format, new LinkChoice()));
        if (to is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(file.Content);
            return Verbs.Done;
        }

        if (to.Exists)
            throw new Refusal($"{to.Name} already exists.");
        await File.WriteAllBytesAsync(to.FullName, file.Content);
        await Console.Error.WriteLineAsync($"{to.Name}: {file.Content.Length} bytes.");
        return Verbs.Done;
    }

    /// <summary>A format by its short name, or null.</summary>
    public static LinkFormat? Format(string name) => name.ToUpperInvariant() switch
    {
        "HTML" => LinkFormat.Html,
        "CSV" => LinkFormat.Csv,
        "JSON" => LinkFormat.Json,
        "MD" or "MARKDOWN" => LinkFormat.Markdown,
        "OPML" => LinkFormat.Opml,
        "ATOM" => LinkFormat.Atom,
        "JSONFEED" => LinkFormat.JsonFeed,
        _ => null,
    };

    private static async Task<int> Tell(LinksReport report, bool dryRun)
    {
        foreach (var line in report.Lines.Where(one => one.Fate == LinkFate.ToRecover))
            await Console.Error.WriteLineAsync($"{line.Place}: {line.Title}: {line.Said}");
        if (report.Refused is { } why)
            throw new Refusal(why);
        await Console.Out.WriteLineAsync(
            $"{report.New} new, {report.Joined} joined, {report.There} there already, {report.Themes} themes, {report.Tags} tags, {report.Notes} notes, {report.Sources} sources{(dryRun ? " (nothing written)" : "")}");
        return report.ToRecover == 0 ? Verbs.Done : Verbs.DataFault;
    }
}
