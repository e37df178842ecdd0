using Cohort.Attendance.Model.Sheets;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>One name of the tablet: "I am …, I sign".</summary>
internal sealed class TabletSignModel : TabletPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [BindProperty]
    public SignOnTablet Form { get; set; } = new();

    public SheetLine Line { get; private set; } = null!;

    public override async Task Load()
    {
        await base.Load();
        Line = Now is { } now && now.Facts.Half.IsExpected(Person) ? now.Facts.Lines.First(one => one.Person == Person) : throw new Kernel.NotFound();
        if (!WasSent())
            Form = new SignOnTablet { Id = Guid.CreateVersion7() };
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Line.Signature is null ? Page() : LocalRedirect(Home);
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        (Form.Token, Form.Person, Form.Device) = (Token, Person, DeviceMark.Of(HttpContext));
        await Send(Form);
        return Done(Home, L["Thank you, {0}. Pass the tablet on.", Line.Name]);
    }
}
