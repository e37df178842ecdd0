using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>The links to look after. Each act is one press, also from the page of an item.</summary>
internal sealed class LinksModel : PromoPage
{
    private const int NextMonths = 6;

    /// <summary>The item that a button is about.</summary>
    [BindProperty]
    public Guid Press { get; set; }

    /// <summary>It was pressed on the page of the item, and leads back there.</summary>
    [BindProperty]
    public bool OnItem { get; set; }

    public GetLinks.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetLinks(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostTake()
    {
        await Send(new TakeNewAddress(Cohort, Pressed));
        return Back(L["It opens at its new address."]);
    }

    public async Task<IActionResult> OnPostVouch()
    {
        await Send(new VouchForLink(Cohort, Pressed));
        return Back(L["Noted: it is there. It is looked at again in 90 days."]);
    }

    public async Task<IActionResult> OnPostLook() =>
        Back(await Send(new AskForLook(Cohort, Pressed)) ? L["It is looked at within some minutes."] : L["It was looked at just now."]);

    public async Task<IActionResult> OnPostRetire()
    {
        var item = Pressed;
        await Load();
        var line = Now.Lines.FirstOrDefault(one => one.Id == item);
        await Send(new RetireItem { Cohort = Cohort, Item = item, Why = LinkWords.Retired(line?.State ?? LinkState.Trouble, L) });
        return Back(L["It left the list; its page stays."]);
    }

    public async Task<IActionResult> OnPostReturn()
    {
        await Send(new RetireItem { Cohort = Cohort, Item = Pressed, Returns = true });
        return Back(L["It is on the list again."]);
    }

    public async Task<IActionResult> OnPostLater()
    {
        await Send(new SetLookAgain { Cohort = Cohort, Item = Pressed, Months = NextMonths });
        return Back(L["It is to be looked at again in six months."]);
    }

    public async Task<IActionResult> OnPostEnough()
    {
        await Send(new SetLookAgain { Cohort = Cohort, Item = Pressed });
        return Back(L["It need not be looked at again."]);
    }

    private Guid Pressed => Press == Guid.Empty ? throw new NotFound() : Press;

    private IActionResult Back(string said) => Done(OnItem ? WatchLinks.Item(Cohort, Press) : WatchLinks.LookAfter(Cohort), said);
}
