using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Writing;

/// <summary>What came of a save.</summary>
/// <param name="Version">Number of the revision that stands now.</param>
/// <param name="Both">Passages that stand twice, because two changed them.</param>
internal sealed record Saved(int Version, int Both);

/// <summary>The one way words come into a shared text: one after the other, each put together with what was saved meanwhile.</summary>
internal sealed class SharedPen(CurriculumDb db, Turns turns, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    private const string Field = "Words";

    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The text, held until the end of the command.</summary>
    public async Task<SharedText> Take(Guid cohort, Guid id, CancellationToken stop) => await turns.Take<SharedText>(id, stop)
        ? NotFound.IfNull(await db.SharedTexts.FirstOrDefaultAsync(one => one.Id == id && one.CohortId == cohort, stop))
        : throw new NotFound();

    /// <summary>The text of a revision.</summary>
    public async Task<string> At(SharedText text, int version, CancellationToken stop) => version == text.Version ? text.Text
        : NotFound.IfNull(await db.Revisions.Where(one => one.TextId == text.Id && one.Number == version).Select(one => one.Text).FirstOrDefaultAsync(stop));

    /// <summary>Puts what was written from <paramref name="ground"/>, which stood at a version, together with what stands now.</summary>
    /// <exception cref="Refusal">Together it is too long; nothing is saved, and the form keeps the words.</exception>
    public async Task<Saved> Write(SharedText text, int version, string ground, string mine, RevisionKind kind, string note, CancellationToken stop)
    {
        mine = mine.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal);
        var since = new List<(Guid By, string Text)>();
        var names = new Dictionary<Guid, string>();
        if (version < text.Version)
        {
            since.AddRange((await db.Revisions.AsNoTracking().Where(one => one.TextId == text.Id && one.Number > version).OrderBy(one => one.Number).Select(one => new { one.By, one.Text }).ToListAsync(stop)).Select(one => (one.By, one.Text)));
            names = (await mediator.Send(new ListMembers(text.CohortId), stop)).ToDictionary(one => one.PersonId, one => one.Name);
        }

        var merged = ThreeWay.Merge(ground, text.Text, mine, Who, Name(person.Id, person.Name));
        return await Keep(text, merged, kind, note, stop);

        string Who(string paragraph) => since.Find(one => one.Text.Contains(paragraph, StringComparison.Ordinal)) is { Text: not null } found ? Name(found.By, "") : Name(since.Count > 0 ? since[^1].By : Guid.Empty, "");

        // A colon in a name would end the mark.
        string Name(Guid id, string otherwise) => names.GetValueOrDefault(id, otherwise) is { Length: > 0 } name ? name.Replace(':', ' ') : "?";
    }

    private async Task<Saved> Keep(SharedText text, Merged merged, RevisionKind kind, string note, CancellationToken stop)
    {
        if (merged.Text.Length > SharedText.Longest)
            throw new Refusal("A page holds {0} characters: put a part of it in a fact sheet. Your words are kept in the form.", Field, SharedText.Longest);
        if (merged.Text == text.Text)
            return new Saved(text.Version, merged.Both);
        db.Revisions.Add(text.Say(merged.Text, merged.Both > 0 ? RevisionKind.Both : kind, note.Trim(), person.Id, Now));
        if (await db.FactSheets.FirstOrDefaultAsync(one => one.TextId == text.Id, stop) is { } sheet)
            sheet.Say(merged.Text);
        return new Saved(text.Version, merged.Both);
    }
}
