using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One framework, to read.</summary>
internal sealed class FrameworkModel : CohortPage
{
    [FromRoute(Name = "framework")]
    public Guid Id { get; set; }

    public GetFramework.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetFramework(Id));
}
