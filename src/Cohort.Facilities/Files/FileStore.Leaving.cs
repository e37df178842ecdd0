namespace Cohort.Facilities.Files;

/// <summary>How contents leave the store.</summary>
internal sealed partial class FileStore
{
    /// <summary>
    /// Takes a content off the disk that was brought a moment ago and to which nothing points. Only what this very call brought,
    /// and nobody has kept since: whoever kept it before found it there, whoever keeps it now makes it young or brings their own.
    /// </summary>
    public void DropUnlessUsed(Taken taken)
    {
        if (taken.Brought is not { } at)
            return;
        var path = PathOf(taken.Content.Hash);
        var aside = path + Leaving;
        try
        {
            File.Move(path, aside, overwrite: true);
            if (File.GetLastWriteTimeUtc(aside) != at)
                File.Move(aside, path, overwrite: true);
            else
                File.Delete(aside);
        }
        catch (FileNotFoundException)
        {
            // Somebody else takes it off the disk already.
        }
    }

    /// <summary>Deletes the contents that nothing points to, and uploads that never ended. A content younger than <paramref name="before"/> is never touched.</summary>
    public int Sweep(IReadOnlySet<string> wanted, DateTime before)
    {
        var count = 0;
        foreach (var file in root.EnumerateFiles(Unfinished).Where(one => one.LastWriteTimeUtc < before).ToList())
            file.Delete();
        foreach (var file in root.EnumerateDirectories().SelectMany(one => one.EnumerateFiles()).Where(one => one.LastWriteTimeUtc < before && !wanted.Contains(one.Name)).ToList())
        {
            // Set aside first: whoever keeps the same content meanwhile either made it young again, and it comes back, or finds none and brings its own.
            var aside = file.FullName + (file.Name.EndsWith(Leaving, StringComparison.Ordinal) ? "" : Leaving);
            try
            {
                File.Move(file.FullName, aside, overwrite: true);
            }
            catch (FileNotFoundException)
            {
                continue;
            }

            if (File.GetLastWriteTimeUtc(aside) >= before)
            {
                File.Move(aside, file.FullName, overwrite: true);
                continue;
            }

            File.Delete(aside);
            count++;
        }

        return count;
    }
}
