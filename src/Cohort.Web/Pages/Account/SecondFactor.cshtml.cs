using Cohort.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Cohort.Web.Pages.Account;

internal sealed class SecondFactorModel : CohortPage
{
    [BindProperty]
    public TurnOnSecondFactor Form { get; set; } = new();

    public GetSecondFactor.Answer Now { get; private set; } = null!;

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public IHtmlContent Picture
    {
        get
        {
            using var data = QRCodeGenerator.GenerateQrCode(Now.Uri, QRCodeGenerator.ECCLevel.M);
            using var svg = new SvgQRCode(data);
            return new HtmlString(svg.GetGraphic(4, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute));
        }
    }

    public override async Task Load() => Now = await Send(new GetSecondFactor());

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        RecoveryCodes = await Send(Form);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostBegin()
    {
        await Send(new PrepareSecondFactor());
        return Redirect("/account/second-factor");
    }

    public async Task<IActionResult> OnPostOff([FromForm] string password)
    {
        await Send(new TurnOffSecondFactor { Password = password ?? "" });
        return Done("/account", L["The second factor is off."]);
    }
}
