using Cohort.Kernel.Messages;

namespace Cohort.Attendance.Contracts;

/// <summary>What a sealed sheet says of one trainee.</summary>
/// <param name="Person">The trainee.</param>
/// <param name="Expected">Minutes they were expected, bounded by the contract's half-day.</param>
/// <param name="Minutes">Minutes proved: signed, declared or otherwise; to the quarter hour; 0 when absent.</param>
/// <param name="IsSigned">They signed themselves; otherwise it was declared or proved in another way.</param>
/// <param name="IsAbsent">They were not there.</param>
/// <param name="IsJustified">The absence was justified.</param>
public sealed record SealedPresence(Guid Person, int Expected, int Minutes, bool IsSigned, bool IsAbsent, bool IsJustified);

/// <summary>The sheet of a half-day was closed: from now on it is only corrected by a line of its own.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Date">Local date.</param>
/// <param name="IsAfternoon">Which half of it.</param>
/// <param name="Number">Number of the sheet in the register of the body.</param>
/// <param name="Lines">One for each trainee who was expected.</param>
public sealed record SheetSealed(Guid Cohort, DateOnly Date, bool IsAfternoon, int Number, IReadOnlyList<SealedPresence> Lines) : IEvent;

/// <summary>A line was added to a sealed sheet: what holds of one trainee now.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Date">Local date of the sheet.</param>
/// <param name="IsAfternoon">Which half of it.</param>
/// <param name="Number">Number of the correction in the register.</param>
/// <param name="Line">What holds now.</param>
public sealed record SheetCorrected(Guid Cohort, DateOnly Date, bool IsAfternoon, int Number, SealedPresence Line) : IEvent;
