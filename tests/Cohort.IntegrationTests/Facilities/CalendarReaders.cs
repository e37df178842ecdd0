using System.Diagnostics;
using System.Text.Json;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Two readers of calendars that are not ours: ical.js of npm, icalendar of Debian. build/test installs them.</summary>
internal static class CalendarReaders
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Cohort.IntegrationTests", "Facilities", "Readers");

    /// <summary>Both are here.</summary>
    public static bool AreHere { get; } = Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js")) && Run("/usr/bin/python3", "-c", "import icalendar") is { Code: 0 };

    /// <summary>What ical.js reads: uid, start, end, summary and status of each event, in order.</summary>
    public static IReadOnlyList<string> ByJavaScript(byte[] file) => Read(Run("node", [Path.Combine(Folder, "read.mjs")], file));

    /// <summary>What python's icalendar reads.</summary>
    public static IReadOnlyList<string> ByPython(byte[] file) => Read(Run("/usr/bin/python3", [Path.Combine(Folder, "read.py")], file));

    private static List<string> Read((int Code, string Out, string Said) done)
    {
        done.Code.ShouldBe(0, done.Said);
        return [.. JsonSerializer.Deserialize<string[][]>(done.Out)!.Select(one => string.Join(" | ", one))];
    }

    private static (int Code, string Out, string Said) Run(string command, params string[] arguments) => Run(command, arguments, []);

    private static (int Code, string Out, string Said) Run(string command, string[] arguments, byte[] given)
    {
        var start = new ProcessStartInfo(command) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var one in arguments)
            start.ArgumentList.Add(one);
        // They write as their machine does, which may be ASCII.
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.BaseStream.Write(given);
            process.StandardInput.Close();
            var said = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, text, said.Result);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (127, "", missing.Message);
        }
    }
}

/// <summary>A test that needs both: skipped, and seen to be, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadersFactAttribute : FactAttribute
{
    public ReadersFactAttribute() => Skip = CalendarReaders.AreHere ? null! : "The readers of calendars are not here: build/test installs them.";
}
