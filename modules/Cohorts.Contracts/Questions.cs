using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts.Contracts;

/// <summary>
/// Puts a question to the promo, or to one of its groups. The same id sent twice does nothing more. Nothing is kept of where
/// it came from, but for <paramref name="About"/>.
/// </summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Title">In one line, 140 characters at most.</param>
/// <param name="Text">The rest, in Markdown, 4000 characters at most, or empty.</param>
/// <param name="About">Path on this site of what it is about, or empty.</param>
/// <param name="IsAnswerFirst">Each answers before they see the answers of others.</param>
/// <param name="Group">The group it is put to; null: the whole promo.</param>
/// <exception cref="Cohort.Kernel.NotFound">There is no such group in this promo.</exception>
public sealed record AskQuestion(Guid Id, Guid Cohort, string Title, string Text, string About = "", bool IsAnswerFirst = false, Guid? Group = null) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>A question in one line.</summary>
/// <param name="Id">The question.</param>
/// <param name="Title">As it was put.</param>
/// <param name="At">When (UTC).</param>
public sealed record OpenQuestion(Guid Id, string Title, DateTime At);

/// <summary>What was put to the whole promo and nobody answered, the oldest first; ten at most.</summary>
public sealed record ListOpenQuestions(Guid Cohort) : IQuery<IReadOnlyList<OpenQuestion>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}
