using Cohort.Cohorts.Contracts;
using Cohort.Kernel;

namespace Cohort.Web.Cli;

/// <summary>The verb that takes people in from a file.</summary>
internal static class Imports
{
    public static async Task<int> Members(FileInfo file, string? promo, bool dryRun)
    {
        await using var desk = Desk.Open();
        var promos = await desk.Send(new ListMyPromos());
        var found = promos.FirstOrDefault(one => one.Id.ToString() == promo || string.Equals(one.Name, promo, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refusal($"No promo is called “{promo}”.");
        var report = await desk.Send(new ImportMembers(found.Id, await Read(file), dryRun));
        foreach (var line in report.Lines)
            await Console.Error.WriteLineAsync($"{line.Line}: {line.Name} <{line.Email}>: {line.Outcome}");
        if (report.FileProblem is { } why)
            throw new Refusal(why);
        foreach (var (email, link) in report.Invitations)
            await Console.Out.WriteLineAsync($"{email} {link}");
        return Verbs.Done;
    }

    /// <summary>The whole file, when it is one that a person would send.</summary>
    public static async Task<byte[]> Read(FileInfo file)
    {
        if (!file.Exists)
            throw new Refusal($"{file.Name} does not exist.");
        if (file.Length > MostBytes)
            throw new Refusal($"{file.Name} is too large.");
        return await File.ReadAllBytesAsync(file.FullName);
    }

    public const int MostBytes = 8 * 1024 * 1024;
}
