using Cohort.Cohorts.Contracts;
using Cohort.Kernel;

namespace Cohort.Web.Cli;

/// <summary>The verb that takes people in from a file.</summary>
internal static class Imports
{
    public static async Task<int> Members(FileInfo file, string? promo, bool dryRun)
    {
        await using var desk = Desk.Open();
        var report = await desk.Send(new ImportMembers(await Promo(desk, promo), await Read(file), dryRun));
        foreach (var line in report.Lines)
            await Console.Error.WriteLineAsync($"{line.Line}: {line.Name} <{line.Email}>: {line.Outcome}");
        if (report.FileProblem is { } why)
            throw new Refusal(why);
        foreach (var (email, link) in report.Invitations)
            await Console.Out.WriteLineAsync($"{email} {link}");
        return Verbs.Done;
    }

    /// <summary>What --promo may say.</summary>
    public static async Task<int> Promos()
    {
        await using var desk = Desk.Open();
        foreach (var one in await desk.Send(new ListMyPromos()))
            await Console.Out.WriteLineAsync($"{one.Id}\t{one.Name}");
        return Verbs.Done;
    }

    /// <summary>A promo by its id or its name.</summary>
    public static async Task<Guid> Promo(Desk desk, string? promo) =>
        (await desk.Send(new ListMyPromos())).FirstOrDefault(one => one.Id.ToString() == promo || string.Equals(one.Name, promo, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new Refusal($"No promo is called “{promo}”.");

    /// <summary>The whole file, when it is one that a person would send.</summary>
    public static async Task<byte[]> Read(FileInfo file, int most = MostBytes)
    {
        if (!file.Exists)
            throw new Refusal($"{file.Name} does not exist.");
        if (file.Length > most)
            throw new Refusal($"{file.Name} is too large.");
        return await File.ReadAllBytesAsync(file.FullName);
    }

    public const int MostBytes = 8 * 1024 * 1024;
}
