using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Where a shared text is written: all of it, or one part. What comes back after two changed the same passage holds both.</summary>
internal sealed class EditTextModel : PromoPage
{
    [FromRoute(Name = "text")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Section { get; set; }

    [BindProperty]
    public SaveText Form { get; set; } = new();

    public TextCard Card { get; private set; } = null!;

    public bool IsTwice => (Form.Words ?? "").Contains(ThreeWay.Mark, StringComparison.Ordinal);

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Card = await Send(new GetText(Cohort, Id));
    }

    public async Task OnGet()
    {
        await Load();
        var words = Card.Text.Text;
        if (Section is { } part)
            words = (TextSection.Of(words).FirstOrDefault(one => one.Index == part) ?? throw new NotFound()).Whole;
        Form = new SaveText { Version = Card.Text.Version, Section = Section, Words = words };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Text) = (Cohort, Id);
        var saved = await Send(Form);
        await Load();
        return saved.Both > 0 ? Done(Card.Edit(), L["Saved, with both versions of what two of you changed."]) : Done(Card.Path, L["Saved."]);
    }
}
