using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One framework, to read and to take away.</summary>
internal sealed class FrameworkModel : CohortPage
{
    [FromRoute(Name = "framework")]
    public Guid Id { get; set; }

    public GetFramework.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetFramework(Id));

    public async Task<IActionResult> OnGetExport(string format = nameof(FrameworkFormat.Case))
    {
        if (!Enum.TryParse<FrameworkFormat>(format, out var wanted) || !Enum.IsDefined(wanted))
            throw new NotFound();
        var site = HttpContext.RequestServices.GetRequiredService<IConfiguration>()["Cohort:Address"]?.TrimEnd('/') ?? $"{Request.Scheme}://{Request.Host}";
        var file = await Send(new ExportFramework(Id.ToString(), wanted, site));
        return File(file.Content, file.ContentType, file.Name);
    }
}
