using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>A new fact sheet, of a shared page or of nothing.</summary>
internal sealed class NewFactSheetModel : SheetPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    public TextCard? Source { get; private set; }

    public IEnumerable<SelectListItem> Parts => Source is null ? [] : TextSection.Of(TextSection.Shared(Source.Text.Text)).Where(one => one.Title.Length > 0 && one.Body.Length > 0)
        .Select(one => new SelectListItem(one.Title, one.Index.ToString(CultureInfo.InvariantCulture)));

    public override async Task Load()
    {
        await base.Load();
        Form.From ??= From;
        if (Form.From is { } from)
            Source = await Send(new GetText(Cohort, from));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        return Done(CurriculumLinks.FactSheet(Cohort, await Send(Form)), L["The sheet is there: write on."]);
    }
}
