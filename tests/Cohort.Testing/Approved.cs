using System.Runtime.CompilerServices;

namespace Cohort.Testing;

/// <summary>
/// A text kept beside its test: a change of it is seen, and reviewed, as a diff. To accept the new text, run the test
/// with COHORT_APPROVE=1.
/// </summary>
public static class Approved
{
    /// <summary>Compares with NAME.approved.txt beside the calling file; null when equal, else what differs.</summary>
    public static string? Difference(string name, string text, [CallerFilePath] string caller = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(caller)!, $"{name}.approved.txt");
        text = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("COHORT_APPROVE") == "1")
            File.WriteAllText(file, text);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved == text)
            return null;
        var (before, now) = (approved.Split('\n'), text.Split('\n'));
        return $"{Path.GetFileName(file)}:\n" + string.Join('\n', before.Except(now).Select(one => "- " + one).Concat(now.Except(before).Select(one => "+ " + one)));
    }
}
