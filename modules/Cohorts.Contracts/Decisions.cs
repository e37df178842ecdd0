using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts.Contracts;

/// <summary>How a group decides. The value of each mark of a vote depends on it.</summary>
public enum DecisionMethod
{
    /// <summary>Each option on its own: 1 for, 0 abstains, -1 against. More for than against adopts it.</summary>
    ForAgainst,

    /// <summary>Each option on its own: 1 consents, 0 stands aside, -1 objects (in words). Adopted when no objection stands.</summary>
    Consent,

    /// <summary>Dots shared among the options, 1 or more each; most dots wins.</summary>
    Dots,

    /// <summary>Ranks from 1, each once, some options may be left out. Of n options the first gets n points, the next one fewer (Borda).</summary>
    Ranking,

    /// <summary>Half-days: 2 yes, 1 if need be, 0 no; the sum wins.</summary>
    DatePoll,
}

/// <summary>What is fixed when a decision opens and never changes, but for its close, which may be moved to later.</summary>
/// <param name="Method">How it is counted.</param>
/// <param name="Dots">Dots each, for <see cref="DecisionMethod.Dots"/>; else 0.</param>
/// <param name="IsSecret">Nobody, the database included, knows who voted what. Then hidden too, and never for consent.</param>
/// <param name="IsHidden">Results only from the close on.</param>
/// <param name="Quorum">People who must take part; 0: none.</param>
/// <param name="ClosesAt">When it closes by itself (UTC).</param>
public sealed record DecisionTerms(DecisionMethod Method, int Dots, bool IsSecret, bool IsHidden, int Quorum, DateTime ClosesAt);

/// <summary>An option as proposed; a half-day carries its date and part instead of a text.</summary>
public sealed record OptionTerms(Guid Id, string Text, DateOnly? Date = null, DayPart? Part = null);

/// <summary>
/// Opens a decision of the group. The same id sent twice does nothing more. Without an option, for/against and consent judge
/// the question itself: its one option then has the id of the decision. At most 60 options (20 to rank).
/// </summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Question">In one line, 200 characters at most.</param>
/// <param name="About">Path on this site of what it is about, or empty.</param>
/// <param name="Terms">What is fixed.</param>
/// <param name="Options">In the order they are shown.</param>
public sealed record OpenDecision(Guid Id, Guid Cohort, string Question, string About, DecisionTerms Terms, IReadOnlyList<OptionTerms> Options) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>What one person says of one option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Value">See <see cref="DecisionMethod"/>.</param>
/// <param name="Words">Why, for an objection; else empty.</param>
public sealed record VoteMark(Guid Option, int Value, string Words = "");

/// <summary>A trainee or a trainer votes. A second vote replaces the first, unless the ballot is secret: then it is refused.</summary>
/// <exception cref="Cohort.Kernel.Refusal">Closed, secret and voted already, an option that was withdrawn, or marks that do not fit the method.</exception>
public sealed record CastVote(Guid Cohort, Guid Id, IReadOnlyList<VoteMark> Marks) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Closes a decision before its hour: who opened it, or a trainer. Closing what is closed changes nothing.</summary>
public sealed record CloseDecision(Guid Cohort, Guid Id) : ICommand<DecisionCard>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Takes an option out of the running: who opened the decision, or a trainer. Votes on it are kept, its voters are told.</summary>
public sealed record WithdrawOption(Guid Cohort, Guid Id, Guid Option, string Why) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>A decision was closed, by its hour or by a click. Its outcome no longer changes.</summary>
public sealed record DecisionClosed(Guid Cohort, Guid Decision) : IEvent;

/// <summary>A vote counts, or counts otherwise than before. Of whom and when, nothing is told: a secret vote is secret here too.</summary>
public sealed record VoteCast(Guid Cohort, Guid Decision) : IEvent;

/// <summary>One decision as it stands at this moment; closed at its hour even if nothing ran.</summary>
/// <exception cref="Cohort.Kernel.NotFound">Unknown, or not of this promo.</exception>
public sealed record GetDecision(Guid Cohort, Guid Id) : IQuery<DecisionCard>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
