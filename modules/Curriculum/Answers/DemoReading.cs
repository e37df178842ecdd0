using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Pages.Curriculum;

namespace Cohort.Curriculum.Answers;

/// <summary>What the demo promo wrote while it read its framework: the rows of a file, as of a day.</summary>
internal static class DemoReading
{
    /// <summary>Adds the notes, the marks and the glossary.</summary>
    /// <param name="db">Where to.</param>
    /// <param name="cohort">The demo promo.</param>
    /// <param name="people">Its people by key.</param>
    /// <param name="nodes">Ids by "framework/code".</param>
    /// <param name="lines">Those of them that are read line by line.</param>
    /// <param name="now">The moment the demo stands at.</param>
    public static void Add(CurriculumDb db, Guid cohort, IReadOnlyDictionary<string, Guid> people, IReadOnlyDictionary<string, Guid> nodes, IEnumerable<string> lines, DateTime now)
    {
        var file = Data.Read<Content>("demo-reading.fr.json");
        Guid Person(string key) => people.TryGetValue(key, out var id) ? id : people[key.ToLowerInvariant()];

        foreach (var one in file.Notes)
        {
            var note = new ReadingNote(Guid.CreateVersion7(), cohort, nodes[one.Node], Enum.Parse<NoteKind>(one.Kind), null, one.Text, Person(one.By), now.AddDays(-one.DaysAgo));
            db.Notes.Add(note);
            foreach (var answer in one.Answers ?? [])
                db.Notes.Add(new ReadingNote(Guid.CreateVersion7(), cohort, note.NodeId, NoteKind.Answer, note.Id, answer.Text, Person(answer.By), now.AddDays(-answer.DaysAgo).AddHours(2)));
        }

        foreach (var node in lines)
        {
            foreach (var reader in file.Readers.Where(reader => !file.Unread.GetValueOrDefault(node, []).Contains(reader)))
            {
                var isUnclear = file.Unclear.GetValueOrDefault(node, []).Contains(reader);
                db.Marks.Add(new ReadingMark(cohort, nodes[node], Person(reader)) { Clarity = isUnclear ? Clarity.NotClear : Clarity.Clear, At = now.AddDays(-7) });
            }
        }

        foreach (var one in file.Terms)
        {
            var term = new GlossaryTerm(Guid.CreateVersion7(), cohort, one.Word, Person(one.Definitions[0].By), now.AddDays(-one.Definitions[0].DaysAgo));
            term.Definitions.AddRange(one.Definitions.Select(said => new GlossaryDefinition(Guid.CreateVersion7(), term.Id, said.Text, said.Source, Person(said.By), now.AddDays(-said.DaysAgo))));
            db.Terms.Add(term);
        }
    }

    private sealed record Content(
        IReadOnlyList<Note> Notes, IReadOnlyList<string> Readers, IReadOnlyDictionary<string, IReadOnlyList<string>> Unclear,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Unread, IReadOnlyList<Term> Terms);

    private sealed record Note(string Node, string By, string Kind, int DaysAgo, string Text, IReadOnlyList<Said>? Answers);

    private sealed record Term(string Word, IReadOnlyList<Said> Definitions);

    private sealed record Said(string By, int DaysAgo, string Text, string Source = "");
}
