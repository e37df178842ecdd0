using Cohort.Curriculum.Model.Reading;
using Cohort.Ui;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Everything the group read and wrote, on paper: the tree with its notes, then the glossary.</summary>
internal sealed class ReadingPrintModel : PromoPage
{
    public ReadFramework.Answer Now { get; private set; } = null!;

    public IReadOnlyList<ListTerms.Term> Terms { get; private set; } = [];

    private ILookup<Guid, NoteCard> notes = null!;

    public async Task OnGet()
    {
        Now = await Send(new ReadFramework(Cohort, null));
        notes = await Send(new ListNotes(Cohort));
        Terms = await Send(new ListTerms(Cohort));
    }

    public NoteGroups Notes(Guid node) => NoteGroups.Of(notes[node]);
}
