using Cohort.Curriculum.Contracts;
using Cohort.Kernel;

namespace Cohort.Web.Cli;

/// <summary>The verbs of the job frameworks: import, export, diff.</summary>
internal static class Frameworks
{
    /// <summary>As diff(1): the file says something else.</summary>
    public const int Differs = 1;

    public static async Task<int> Import(FileInfo file, string? sheet, int? level, bool dryRun)
    {
        await using var desk = Desk.Open();
        var source = await Source(desk, file, sheet) with { Level = level };
        var report = dryRun ? await desk.Send(new PreviewFramework(source)) : await desk.Send(new ImportFramework(source));
        await Refuse(report);
        await Console.Out.WriteLineAsync($"{report.Code} {report.Title}: {report.Created.Count} new, {report.Changed.Count} changed, {report.Moved.Count} moved, {report.Retired.Count} retired, {report.Links} links{(dryRun ? " (nothing written)" : "")}");
        foreach (var (block, title, lines) in report.ToConfirm)
            await Console.Out.WriteLineAsync($"{block} {title}\n  - {lines.Replace("\n", "\n  - ", StringComparison.Ordinal)}");
        if (report.Level > 0 && report.Levels.Count > 1)
            await Console.Error.WriteLineAsync($"Workshops give hours to depth {report.Level} of {report.Levels.Count} (--level).");
        foreach (var line in report.Kept)
            await Console.Error.WriteLineAsync($"kept, not understood: {line}");
        foreach (var line in report.NotTaken)
            await Console.Error.WriteLineAsync($"not taken: {line}");
        return report.NotTaken.Count == 0 ? Verbs.Done : Verbs.DataFault;
    }

    public static async Task<int> Diff(FileInfo file, string? sheet)
    {
        await using var desk = Desk.Open();
        var report = await desk.Send(new PreviewFramework(await Source(desk, file, sheet)));
        await Refuse(report);
        foreach (var (sign, lines) in new[] { ('-', report.Retired), ('+', report.Created), ('~', report.Changed), ('>', report.Moved) })
        {
            foreach (var line in lines)
                await Console.Out.WriteLineAsync($"{sign} {line}");
        }

        if (report.Links > 0)
            await Console.Out.WriteLineAsync($"~ {report.Links} links");
        foreach (var line in report.NotTaken)
            await Console.Error.WriteLineAsync($"not taken: {line}");
        return report.NotTaken.Count > 0 ? Verbs.DataFault : report.ChangesNothing ? Verbs.Done : Differs;
    }

    public static async Task<int> Export(string framework, FrameworkFormat format, FileInfo? to)
    {
        await using var desk = Desk.Open();
        var site = desk.Configuration["Cohort:Address"]?.TrimEnd('/') ?? "http://localhost:5080";
        var file = await desk.Send(new ExportFramework(framework, format, site));
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

    private static async Task<FrameworkSource> Source(Desk desk, FileInfo file, string? sheet)
    {
        if (!file.Exists || file.Length <= Imports.MostBytes || sheet is null)
            return new FrameworkSource(await Imports.Read(file)) { Wanted = sheet };
        // A whole flow weighs hundreds of megabytes: only the sheet asked for is kept.
        await using var flow = file.OpenRead();
        var cut = await desk.Send(new CutRncpSheet(flow, sheet)) ?? throw new Refusal($"{file.Name} holds no sheet {sheet}.");
        return new FrameworkSource(cut) { Wanted = sheet };
    }

    private static async Task Refuse(FrameworkReport report)
    {
        foreach (var (code, title) in report.Choices)
            await Console.Error.WriteLineAsync($"{code} {title}");
        if (report.Choices.Count > 0)
            throw new Refusal("This file holds several frameworks: say which one with --sheet CODE.");
        if (report.Refused is { } why)
            throw new Refusal(why);
    }
}
