using System.Globalization;
using System.Text;
using Cohort.Attendance.Contracts;
using Cohort.Kernel;

namespace Cohort.Web.Cli;

/// <summary>The register of sealed sheets: as a file, and whether a file is what was sealed.</summary>
internal static class Registers
{
    private const int MostBytes = 512 * 1024 * 1024;

    public static async Task<int> Export(FileInfo file, string? promo)
    {
        if (file.Exists)
            throw new Refusal($"{file.Name} already exists.");
        await using var desk = Desk.Open();
        var text = await desk.Send(new ExportRegister(promo is null ? null : await Imports.Promo(desk, promo)));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(file.FullName, new UTF8Encoding(false), options))
            await writer.WriteAsync(text);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {text.Count(one => one == '\n') - 2} links. Check it anywhere with: cohort verify {file.Name}"));
        return Verbs.Done;
    }

    /// <summary>Needs no database, and not this site's keys.</summary>
    public static async Task<int> Verify(FileInfo file, IReadOnlyList<string> printed, IReadOnlyList<FileInfo> keys)
    {
        var text = Encoding.UTF8.GetString(await Imports.Read(file, MostBytes));
        var named = new List<string>();
        foreach (var key in keys)
            named.Add(Encoding.UTF8.GetString(await Imports.Read(key)));
        await using var desk = Desk.Open();
        var verdict = await desk.Send(new VerifyRegister(text, [.. printed.Select(one => Printed(one)!)], named));
        if (!verdict.IsRegister)
            throw new Refusal($"{file.Name} is not a register of sealed sheets.");
        foreach (var fault in verdict.Faults)
            await Console.Out.WriteLineAsync(fault);
        foreach (var note in verdict.Notes)
            await Console.Error.WriteLineAsync(note);
        await Console.Error.WriteLineAsync(verdict.IsIntact
            ? FormattableString.Invariant($"{verdict.Links} links: intact.")
            : FormattableString.Invariant($"{verdict.Links} links: {verdict.Faults.Count} faults."));
        return verdict.IsIntact ? Verbs.Done : Verbs.Touched;
    }

    /// <summary>NUMBER:HASH, as it stands on a paper; null: it is not.</summary>
    public static PrintedHash? Printed(string text)
    {
        var parts = text.Split(':');
        var hash = parts.Length == 2 ? string.Concat(parts[1].Where(one => !char.IsWhiteSpace(one))).ToLowerInvariant() : "";
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && hash.Length is >= PrintedHash.Shortest and <= 64 && hash.All(char.IsAsciiHexDigitLower)
            ? new PrintedHash(number, hash)
            : null;
    }
}
