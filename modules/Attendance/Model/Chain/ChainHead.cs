using Cohort.Kernel.Data;

namespace Cohort.Attendance.Model.Chain;

/// <summary>Where the register stands: whoever seals takes its turn, so that numbers have no gap and no double.</summary>
internal sealed class ChainHead : ITakesTurns
{
    public static readonly Guid One = new("a77e0da0-ce00-4000-8000-000000000001");

    private ChainHead()
    {
    }

    public Guid Id { get; private set; }

    public int Turn { get; private set; }

    /// <summary>Number of the last link; 0 before the first.</summary>
    public int Number { get; set; }

    /// <summary>Hash of the last link; empty before the first.</summary>
    public string Hash { get; set; } = "";
}
