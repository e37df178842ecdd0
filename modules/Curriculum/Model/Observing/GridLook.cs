using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>What a trainer looks for in the grid.</summary>
internal enum GridLook
{
    /// <summary>No trainer saw it yet.</summary>
    NoTrainer,

    /// <summary>A trainer or the tutor has said "beginner" for more than four weeks.</summary>
    LowLasts,
}

/// <summary>What stands in a cell, at the least.</summary>
internal enum CellState
{
    NotPlanned,
    Planned,
    Seen,
    Decided,
}

/// <summary>The rules of a cell of the grid.</summary>
internal static class GridRules
{
    /// <summary>A low level lasts from the day after so many days.</summary>
    public const int LowLastsDays = 28;

    public static CellState State(CompetenceStanding? seen, DecidedRow? decided, bool isPlanned) =>
        decided is not null ? CellState.Decided : seen is not null ? CellState.Seen : isPlanned ? CellState.Planned : CellState.NotPlanned;

    /// <summary>The cell is one of those that are looked for.</summary>
    public static bool Shows(GridLook look, CompetenceStanding? seen, DateOnly today) => look switch
    {
        GridLook.NoTrainer => seen?.Of(ObservingVoice.Trainer) is null,
        _ => Lasts(seen?.Of(ObservingVoice.Trainer), today) || Lasts(seen?.Of(ObservingVoice.Tutor), today),
    };

    private static bool Lasts(VoiceStanding? said, DateOnly today) => said?.LowSince is { } since && today.DayNumber - since.DayNumber > LowLastsDays;
}
