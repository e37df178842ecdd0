using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Says of an item that it is the same as another: first one looks for it, then at what becomes of both.</summary>
internal sealed class SameModel : PromoPage
{
    [FromRoute(Name = "item")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "with")]
    public Guid? With { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    [BindProperty]
    public JoinItems Form { get; set; } = new();

    public SameView Now { get; private set; } = null!;

    private string Here => $"{WatchLinks.Item(Cohort, Id)}/same";

    public override async Task Load() => Now = await Send(new GetSame(Cohort, Id, Sought, With));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Item) = (Cohort, Id);
        var kept = await Send(Form);
        return Done(WatchLinks.Item(Cohort, kept), L["They are one now: all that was said of both stands here."]);
    }

    public async Task<IActionResult> OnPostApart()
    {
        await Send(new TellApart(Cohort, Id, Form.With));
        return Done(Here, L["They stand apart: nobody is asked again."]);
    }

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];
}
