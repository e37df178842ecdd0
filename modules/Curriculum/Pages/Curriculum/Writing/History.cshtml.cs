using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>All that became of a shared text.</summary>
internal sealed class TextHistoryModel : PromoPage
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

    public async Task OnGet()
    {
        Card = await Send(new GetText(Cohort, Id));
        Now = await Send(new ListRevisions(Cohort, Id));
    }
}
