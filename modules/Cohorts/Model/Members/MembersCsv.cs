using System.Text.RegularExpressions;
using Cohort.Kernel.Text;
using CsvHelper;

namespace Cohort.Cohorts.Model.Members;

/// <summary>Reads the list of people that a coordinator keeps in a spreadsheet, as its owner saved it.</summary>
internal static partial class MembersCsv
{
    /// <summary>Bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>People; the header and blank lines are not counted.</summary>
    public const int MaxLines = 2_000;

    public const int MaxName = 80;

    /// <summary>The longest address that mail can carry (RFC 5321, erratum 1690).</summary>
    public const int MaxEmail = 254;

    /// <summary>Reads <c>;</c>, <c>,</c> or tab separated lines under a French or English header. Never throws on content.</summary>
    /// <param name="stream">Read to its end, or to one byte more than the limit; not closed.</param>
    public static MembersCsvResult Read(Stream stream)
    {
        var bytes = TextFile.ReadAtMost(stream, MaxBytes);
        if (bytes is null)
        {
            return Refused(MembersFileProblem.TooLarge);
        }

        if (TextFile.LooksBinary(bytes))
        {
            return Refused(MembersFileProblem.NotText);
        }

        var text = TextFile.Decode(bytes);
        return string.IsNullOrWhiteSpace(text) ? Refused(MembersFileProblem.Empty) : ReadText(text);
    }

    /// <summary>Whether a text, in lower case, has the shape of an address one can write to.</summary>
    public static bool IsEmail(string text) => text.Length <= MaxEmail && EmailShape.IsMatch(text);

    // A stray quote is no error by default: it makes a strange cell, and the line's checks say so.
    private static CsvReaderOptions Options(string text) =>
        new() { HasHeader = false, TrackLineNumbers = true, Separator = CsvCells.SeparatorOf(text) };

    private static MembersCsvResult ReadText(string text)
    {
        using var reader = CsvReader.FromText(text, Options(text));
        if (!reader.Read() || MembersCsvColumns.Find(reader.Current.ToArray()) is not { } columns)
        {
            return Refused(MembersFileProblem.NoHeader);
        }

        var lines = new List<MembersCsvLine>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                continue; // Spreadsheets leave such lines below the last person.
            }

            if (lines.Count == MaxLines)
            {
                return Refused(MembersFileProblem.TooManyLines);
            }

            lines.Add(LineOf((int)reader.LineNumber, cells, columns, taken));
        }

        return lines.Count == 0 ? Refused(MembersFileProblem.Empty) : new MembersCsvResult(lines, MembersFileProblem.None);
    }

    private static MembersCsvLine LineOf(int number, string[] cells, MembersCsvColumns columns, HashSet<string> taken)
    {
        var given = Cell(cells, columns.GivenName);
        var family = Cell(cells, columns.FamilyName);
        var email = Cell(cells, columns.Email).ToLowerInvariant();
        var role = MembersCsvColumns.RoleOf(Cell(cells, columns.Role));
        var problem = ProblemOf(given, family, email, role);

        // Only a line that will be taken makes a later one a duplicate: a bad line must not hide the good one.
        if (problem == MembersLineProblem.None && !taken.Add(email))
        {
            problem = MembersLineProblem.DuplicateInFile;
        }

        return new MembersCsvLine(
            number,
            TextFile.Cut(given, MaxName),
            TextFile.Cut(family, MaxName),
            TextFile.Cut(email, MaxEmail),
            role,
            problem);
    }

    private static MembersLineProblem ProblemOf(string given, string family, string email, string role)
    {
        if (given.Length > MaxName || family.Length > MaxName || email.Length > MaxEmail)
        {
            return MembersLineProblem.TooLong;
        }

        if (given.Length == 0 || family.Length == 0)
        {
            return MembersLineProblem.MissingName;
        }

        if (!EmailShape.IsMatch(email))
        {
            return MembersLineProblem.BadEmail;
        }

        return role.Length == 0 ? MembersLineProblem.UnknownRole : MembersLineProblem.None;
    }

    private static string Cell(string[] cells, int index) =>
        index >= 0 && index < cells.Length ? TextFile.OneLine(CsvCells.Plain(cells[index])) : "";

    private static MembersCsvResult Refused(MembersFileProblem problem) => new([], problem);

    // ASCII only: an accent in an address is a typing mistake far more often than an internationalised mailbox.
    // No two neighbouring parts can match the same character, so there is nothing to backtrack into.
    [GeneratedRegex(
        @"\A(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\.)+[a-z][a-z0-9-]*[a-z0-9]\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EmailShape { get; }
}
