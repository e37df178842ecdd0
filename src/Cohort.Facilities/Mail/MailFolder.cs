using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Mail;

/// <summary>Where messages are kept when no mail server is set: one file each, under its id. Nothing else cleans it.</summary>
internal sealed class MailFolder(IConfiguration configuration)
{
    private string Place => Path.GetFullPath(Path.Combine(configuration["Cohort:Data"] ?? ".data", "mail"));

    /// <summary>The folder, made when missing.</summary>
    public string Open() => DataFolder.Make(Place).FullName;

    /// <summary>The file of a message.</summary>
    public string FileOf(Guid message) => Path.Combine(Place, $"{message}.eml");

    /// <summary>Deletes the files of messages; how many there were.</summary>
    public int Forget(IEnumerable<Guid> messages) => Delete(messages.Select(FileOf).Where(File.Exists));

    /// <summary>Deletes what was written before this (UTC), and what was left unfinished; how many.</summary>
    public int Sweep(DateTime before) => Directory.Exists(Place)
        ? Delete(Directory.EnumerateFiles(Place).Where(one => (one.EndsWith(".eml", StringComparison.Ordinal) || Path.GetFileName(one)[0] == '.') && File.GetLastWriteTimeUtc(one) < before))
        : 0;

    private static int Delete(IEnumerable<string> files)
    {
        var all = files.ToList();
        all.ForEach(File.Delete);
        return all.Count;
    }
}
