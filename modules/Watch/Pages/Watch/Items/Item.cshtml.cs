using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Links;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>One item: who brought it and why, where it belongs, what is said of it. Whoever opens it has read it.</summary>
internal sealed class ItemModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "item")]
    public Guid Id { get; set; }

    [BindProperty]
    public EditItem Form { get; set; } = new();

    [BindProperty]
    public SpeakForItem Speak { get; set; } = new();

    [BindProperty]
    public CommentItem Said { get; set; } = new();

    [BindProperty]
    public RemoveComment Remove { get; set; } = new();

    [BindProperty]
    public RetireItem Retire { get; set; } = new();

    [BindProperty]
    public SetLookAgain Again { get; set; } = new();

    /// <summary>A button: "+" or "-".</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public ItemView Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public bool Steers => person.Steers(Cohort);

    private string Here => WatchLinks.Item(Cohort, Id);

    public override async Task Load()
    {
        Now = await Send(new GetItem(Cohort, Id));
        if (Said.Id == Guid.Empty)
            Said.Id = Guid.CreateVersion7();
        if (!WasSent("Speak"))
            Speak = new SpeakForItem { Why = Now.Mine?.Why ?? "" };
        if (!WasSent())
        {
            Form = new EditItem
            {
                Title = Now.Item.Title,
                Themes = [.. Now.Item.Themes.Select(one => one.ThemeId)],
                Tags = string.Join(", ", Now.Tags.Select(one => one.Name)),
                Competences = [.. Now.Item.Competences.Select(one => one.NodeId)],
            };
        }
    }

    public async Task<IActionResult> OnGet()
    {
        try
        {
            await Load();
        }
        catch (NotFound)
        {
            // It went into another card: who kept its address is led there.
            return LocalRedirect(WatchLinks.Item(Cohort, await Send(new FindKept(Cohort, Id))));
        }

        if (!Now.IsSeen)
            await Send(new ReadItems(Cohort, [Id], true));
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Item) = (Cohort, Id);
        await Send(Form);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostSpeak()
    {
        (Speak.Cohort, Speak.Item) = (Cohort, Id);
        await Send(Speak);
        return Done(Here, L["Your name and your reason stand there."]);
    }

    public async Task<IActionResult> OnPostWithdraw() => await Send(new WithdrawVoice(Cohort, Id))
        ? Done(WatchLinks.List(Cohort), L["The link is gone from the list."])
        : Done(Here, L["Your name no longer stands there."]);

    public async Task<IActionResult> OnPostUseful()
    {
        await Send(new FindUseful(Cohort, Id, Press == "+"));
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostUnread()
    {
        await Send(new ReadItems(Cohort, [Id], false));
        return Done(WatchLinks.List(Cohort), L["It counts as not read."]);
    }

    public async Task<IActionResult> OnPostComment()
    {
        (Said.Cohort, Said.Item) = (Cohort, Id);
        await Send(Said);
        return LocalRedirect($"{Here}#c-{Said.Id}");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        (Remove.Cohort, Remove.Item) = (Cohort, Id);
        await Send(Remove);
        return Done($"{Here}#comments", L["It no longer shows."]);
    }

    public async Task<IActionResult> OnPostRetire()
    {
        (Retire.Cohort, Retire.Item) = (Cohort, Id);
        await Send(Retire);
        return Done(Here, L["It left the list; its page stays."]);
    }

    public async Task<IActionResult> OnPostAgain()
    {
        (Again.Cohort, Again.Item) = (Cohort, Id);
        await Send(Again);
        return Done(Here, Again.On is { } on ? L["To be looked at again on {0}.", Dates.Numeric(on)] : L["It need not be looked at again."]);
    }

    public async Task<IActionResult> OnPostReturn()
    {
        await Send(new RetireItem { Cohort = Cohort, Item = Id, Returns = true });
        return Done(Here, L["It is on the list again."]);
    }

    // What came without a person's name was handed over by a promo.
    public string Name(Guid id) => id == Guid.Empty && Now.Outside.From.Count > 0 ? string.Join(", ", Now.Outside.From) : Now.Names.GetValueOrDefault(id) ?? L["Somebody"];
}
