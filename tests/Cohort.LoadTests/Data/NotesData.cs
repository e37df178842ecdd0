using System.Globalization;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Writing;

namespace Cohort.LoadTests.Data;

/// <summary>One promo of thirty, and the page of one of its workshops, where each has a paragraph.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Path">Where the page is written.</param>
/// <param name="Emails">Who writes.</param>
internal sealed record NotesData(string Folder, string Path, IReadOnlyList<string> Emails)
{
    public const int Writers = 30;

    public static string Paragraph(int writer, int save) => string.Create(
        CultureInfo.InvariantCulture, $"Voix {writer}, fois {save}. On a essayé à deux, puis devant tout le monde ; ce qui aide, c’est de dire d’abord ce que l’on va faire, et de laisser la personne tenir la souris.");

    public static async Task<NotesData> Make(string root)
    {
        SharedText text = null!;
        var (folder, promo) = await OnePromo.Make(root, "notes", Writers, (promo, rows) =>
        {
            text = new SharedText(Guid.CreateVersion7(), promo.Id, rows.OfType<Workshop>().First(one => one.State == WorkshopState.Planned).Id);
            var words = string.Join("\n\n", Enumerable.Range(0, Writers).Select(one => Paragraph(one, 0)).Prepend("## Ce qui s’est dit"));
            var begun = text.Say(words, RevisionKind.Begun, "", promo.People[0], OnePromo.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            rows.AddRange([text, begun]);
        });
        return new NotesData(folder, $"/promos/{promo.Id}/texts/{text.Id}/edit", OnePromo.Trainees(promo));
    }
}
