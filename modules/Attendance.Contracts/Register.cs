using Cohort.Kernel.Messages;

namespace Cohort.Attendance.Contracts;

/// <summary>The register of sealed sheets as a file: a header with the public keys, a line for each link, an end that signs the file.</summary>
/// <param name="Cohort">Only this promo's contents, of the others the hashes alone; null: all.</param>
public sealed record ExportRegister(Guid? Cohort) : IQuery<string>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}

/// <summary>Whether a file of the register is what was sealed. Needs no database.</summary>
/// <param name="Text">The file.</param>
/// <param name="Printed">Numbers and hashes as they stand on papers.</param>
/// <param name="Keys">Public keys to trust, PEM; none: those that the file brings.</param>
public sealed record VerifyRegister(string Text, IReadOnlyList<PrintedHash> Printed, IReadOnlyList<string> Keys) : IQuery<RegisterVerdict>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}

/// <summary>Checks the register in the database, and the rows that repeat it; one sentence for each fault.</summary>
public sealed record CheckRegister : IQuery<IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>What a paper says of itself.</summary>
/// <param name="Number">Number of the sheet.</param>
/// <param name="Hash">The first signs of its hash, or all of them.</param>
public sealed record PrintedHash(int Number, string Hash)
{
    /// <summary>So many signs of a hash are enough to name it, and too many to guess.</summary>
    public const int Shortest = 12;
}

/// <summary>What was found of a register.</summary>
/// <param name="IsRegister">The file is one.</param>
/// <param name="Links">How many links it has.</param>
/// <param name="Faults">What was touched, one sentence each.</param>
/// <param name="Notes">What is to be known, one sentence each.</param>
public sealed record RegisterVerdict(bool IsRegister, int Links, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes)
{
    /// <summary>Nothing was touched.</summary>
    public bool IsIntact => IsRegister && Faults.Count == 0;
}
