using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities;

/// <summary>The folder beside which everything lives (Cohort:Data): database file, files, keys, copies. Its owner only reads it.</summary>
internal static class DataFolder
{
    public static DirectoryInfo Of(IConfiguration configuration, string? part = null) =>
        Make(Path.GetFullPath(Path.Combine(configuration["Cohort:Data"] ?? ".data", part ?? "")));

    /// <summary>A folder that only its owner opens; one that exists keeps its rights.</summary>
    public static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>Readable and writable by the owner only.</summary>
    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
