namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Writes a framework in the formats that other software and people read.</summary>
internal static class FrameworkFileWriter
{
    /// <summary>A CASE 1.1 package, UTF-8 without a mark; reading it gives the framework again, whatever format it came from.</summary>
    /// <param name="uriOf">The address of what has a UUID, for what has no address of its own.</param>
    /// <param name="now">UTC.</param>
    public static byte[] Case(FrameworkFile file, Func<string, string> uriOf, DateTime now) => new CaseWriter(file, uriOf, now).Write();

    /// <summary>Cohort's own table, lines ended by CR LF; whoever writes it to a file puts the mark of UTF-8 in front. It has no room for links.</summary>
    public static string Csv(FrameworkFile file) => OwnCsvWriter.Write(file);

    /// <summary>A document to read: headings for the tree, texts as they are, with no sign of theirs taken for Markdown.</summary>
    public static string Markdown(FrameworkFile file) => MarkdownWriter.Write(file);
}
