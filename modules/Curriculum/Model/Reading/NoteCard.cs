namespace Cohort.Curriculum.Model.Reading;

/// <summary>A note as it is shown.</summary>
/// <param name="Id">The note.</param>
/// <param name="NodeId">The node it is read at today.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Answers">The question it answers.</param>
/// <param name="Text">Its words.</param>
/// <param name="ById">Who wrote it.</param>
/// <param name="By">Their name, or empty for somebody who is no longer a member.</param>
/// <param name="At">When (UTC).</param>
/// <param name="EditedAt">When its words last changed (UTC).</param>
/// <param name="Earlier">Code of the earlier framework it was written on, or empty.</param>
/// <param name="Version">For the form that changes it.</param>
internal sealed record NoteCard(
    Guid Id, Guid NodeId, NoteKind Kind, Guid? Answers, string Text, Guid ById, string By, DateTime At, DateTime? EditedAt, string Earlier, int Version);

/// <summary>The notes beside one node, in the groups one reads them in.</summary>
internal sealed record NoteGroups(IReadOnlyList<NoteCard> Paraphrases, IReadOnlyList<NoteCard> Examples, IReadOnlyList<(NoteCard Question, IReadOnlyList<NoteCard> Answers)> Questions)
{
    public int Count => Paraphrases.Count + Examples.Count + Questions.Count;

    /// <summary>The unanswered questions come first; an answer whose question was taken away is not shown.</summary>
    public static NoteGroups Of(IEnumerable<NoteCard> notes)
    {
        var byKind = notes.ToLookup(one => one.Kind);
        var answers = byKind[NoteKind.Answer].ToLookup(one => one.Answers);
        return new NoteGroups(
            [.. byKind[NoteKind.Paraphrase]],
            [.. byKind[NoteKind.Example]],
            [.. byKind[NoteKind.Question].Select(one => (one, (IReadOnlyList<NoteCard>)[.. answers[one.Id]])).OrderBy(one => one.Item2.Count > 0)]);
    }
}
