using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>All that became of a shared text.</summary>
internal sealed class TextHistoryModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "text")]
    public Guid Id { get; set; }

    public TextCard Card { get; private set; } = null!;

    public ListRevisions.Answer Now { get; private set; } = null!;

    /// <summary>What a revision did, in words.</summary>
    public static string Say(RevisionLine line, Texts texts) => line.Kind switch
    {
        RevisionKind.Begun => texts["the page was begun"],
        RevisionKind.Both => texts["a passage stands twice: two had changed it"],
        RevisionKind.Reverted => texts["back to revision {0}", line.Note],
        RevisionKind.Pad => texts["the text of a pad"],
        RevisionKind.Picture => texts["a picture"],
        _ => line.Note.Length > 0 ? line.Note : texts["wrote"],
    };

    [BindProperty]
    public TakeWordsOut Form { get; set; } = new();

    public bool Steers => person.Steers(Cohort);

    public override async Task Load()
    {
        Card = await Send(new GetText(Cohort, Id));
        Now = await Send(new ListRevisions(Cohort, Id));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Text) = (Cohort, Id);
        var changed = await Send(Form);
        return Done($"/promos/{Cohort}/texts/{Id}/history", L.Count(changed, "The words are gone from {0} version.", "The words are gone from {0} versions."));
    }
}
