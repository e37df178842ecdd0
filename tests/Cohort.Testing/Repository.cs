namespace Cohort.Testing;

/// <summary>The folder the tests are about.</summary>
public static class Repository
{
    /// <summary>The folder that holds Cohort.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>Every source file under some folders, build output left out.</summary>
    public static IEnumerable<string> Files(string pattern, params IReadOnlyList<string> folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(one => !one.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cohort.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Cohort.sln was not found above the tests.");
    }
}
