using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The frameworks of the training body.</summary>
internal sealed class FrameworksModel : CohortPage
{
    public IReadOnlyList<ListFrameworks.Line> Frameworks { get; private set; } = [];

    public async Task OnGet() => Frameworks = await Send(new ListFrameworks());

    /// <summary>The file to fill in for an import.</summary>
    public async Task<IActionResult> OnGetTemplate()
    {
        _ = await Send(new ListFrameworks());
        return File(Data.Open("framework-template.csv"), "text/csv; charset=utf-8", "cohort-framework.csv");
    }
}
