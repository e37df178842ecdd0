using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Reading;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Changing one's own note. When it changed in between, in another window, both stand on the page.</summary>
internal sealed class NoteModel : PromoPage
{
    [FromRoute(Name = "note")]
    public Guid Id { get; set; }

    [BindProperty]
    public EditNote Form { get; set; } = new();

    public ReadingNote Now { get; private set; } = null!;

    public bool IsConflict => !ModelState.IsValid && Form.Version != Now.Version;

    public override async Task Load() => Now = await Send(new GetNote(Cohort, Id));

    public async Task OnGet()
    {
        await Load();
        Form = new EditNote { Text = Now.Text, Version = Now.Version };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Load();
        await Send(Form);
        return LocalRedirect($"{CurriculumLinks.Node(Cohort, Now.NodeId)}#note-{Id}");
    }
}
