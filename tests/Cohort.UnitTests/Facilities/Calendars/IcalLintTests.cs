using Cohort.Testing;

namespace Cohort.UnitTests.Facilities.Calendars;

/// <summary>The linter is itself tested: on files with one fault each, beside the repository or where COHORT_SAMPLES says.</summary>
public sealed class IcalLintTests
{
    private static readonly string[] Advised = ["02", "04", "18"];

    [IcalSampleFact]
    public void It_finds_every_fault_of_the_samples()
    {
        var files = Directory.GetFiles(Path.Combine(IcalSamples.Folder!, "faults"), "*.ics");
        files.Length.ShouldBe(24);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var (name, found) = (Path.GetFileName(file), IcalLint.Of(File.ReadAllBytes(file)));
            var all = string.Join('\n', found);
            // No fold of the third parts a character, whatever its name says; the next test makes such a file.
            if (name.StartsWith("00", StringComparison.Ordinal) || name.StartsWith("03", StringComparison.Ordinal))
            {
                found.ShouldBeEmpty(all);
                continue;
            }

            found.ShouldNotBeEmpty(name);
            if (Array.Exists(Advised, name.StartsWith))
                found.ShouldAllBe(one => one.IsWarning, $"{name}: {all}");
            else
                found.ShouldContain(one => !one.IsWarning, $"{name}: {all}");
        }
    }

    [Fact]
    public void It_finds_a_fold_within_a_character()
    {
        var whole = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\nNAME:"u8.ToArray().Concat(Enumerable.Repeat("é"u8.ToArray(), 32).SelectMany(one => one)).ToArray();
        var end = "\r\nEND:VCALENDAR\r\n"u8.ToArray();
        IcalLint.Of([.. whole, .. "\r\n é"u8, .. end]).ShouldBeEmpty();
        IcalLint.Of([.. whole, 0xC3, .. "\r\n "u8, 0xA9, .. end]).ShouldContain(one => !one.IsWarning);
    }

    [IcalSampleFact]
    public void It_finds_nothing_in_the_reference() =>
        IcalLint.Of(File.ReadAllBytes(Path.Combine(IcalSamples.Folder!, "reference", "cohort-reference.ics"))).ShouldBeEmpty();
}

/// <summary>The sample files; null where there are none.</summary>
internal static class IcalSamples
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("COHORT_SAMPLES") is { Length: > 0 } named)
            return Directory.Exists(named) ? Path.Combine(named, "ical") : null;
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "samples", "ical") is var samples && Directory.Exists(samples))
                return samples;
        }

        return null;
    }
}

/// <summary>A test on the samples: skipped, and seen to be, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class IcalSampleFactAttribute : FactAttribute
{
    public IcalSampleFactAttribute() => Skip = IcalSamples.Folder is null ? "The sample files are not here: COHORT_SAMPLES names their folder." : null!;
}
