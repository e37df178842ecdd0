using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Curating;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>The reading list of the promo, with the box that feeds it.</summary>
internal sealed class WatchModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AddItems Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "")]
    public WatchFilter Filter { get; set; } = new();

    /// <summary>A button: "+" or "-" and the id of an item.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    /// <summary>What "all read" is about: the items shown.</summary>
    [BindProperty]
    public List<Guid> Shown { get; set; } = [];

    /// <summary>The day that "to present" is about.</summary>
    [BindProperty]
    public DateOnly? PickOn { get; set; }

    public WatchView Now { get; private set; } = null!;

    /// <summary>Lines that were not taken.</summary>
    public IReadOnlyList<AddItems.Left> Refused { get; private set; } = [];

    public bool Builds => person.Builds(Cohort);

    /// <summary>The themes or the competences with their latest, in the views that show them.</summary>
    public IReadOnlyList<ItemGroup> Groups { get; private set; } = [];

    /// <summary>The month of the calendar, or null: it is another view.</summary>
    public WatchMonth? Month { get; private set; }

    public override async Task Load()
    {
        Now = await Send(new GetWatch(Cohort, Filter));
        if (Filter.View is ListLook.Themes or ListLook.Competences)
            Groups = await Send(new GetGroups(Cohort, Filter));
        else if (Filter.View == ListLook.Calendar)
            Month = await Send(new GetMonth(Cohort, Filter));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var done = await Send(Form);
        if (done.Ask is { } address)
            return LocalRedirect($"{WatchLinks.Add(Cohort)}?url={Uri.EscapeDataString(address)}&text={Uri.EscapeDataString(Form.Why.Trim())}");
        if (done.Refused.Count == 0)
            return Done(WatchLinks.List(Cohort), Said(done));
        Refused = done.Refused;
        // Each says which line it is about; the name of the field would say it twice.
        ViewData["ErrorsNamed"] = false;
        foreach (var left in done.Refused)
            ModelState.AddModelError("Form.Lines", L["Line {0}: {1}", left.Number, left.Fault.Why] + (left.Fault.Meant is { } meant ? " " + L["Perhaps you meant {0}.", meant] : ""));
        Form.Lines = string.Join('\n', done.Refused.Select(one => one.Line));
        ModelState.SetModelValue("Form.Lines", Form.Lines, Form.Lines);
        ViewData["ErrorsTitle"] = done.Items.Count == 0 ? null : Said(done);
        await Load();
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    public async Task<IActionResult> OnPostRead()
    {
        var (item, isRead) = Pressed();
        await Send(new ReadItems(Cohort, [item], isRead));
        return LocalRedirect($"{Filter.Path(Cohort)}#item-{item}");
    }

    public async Task<IActionResult> OnPostAll()
    {
        await Send(new ReadItems(Cohort, Shown, true));
        return LocalRedirect(Filter.Path(Cohort));
    }

    public async Task<IActionResult> OnPostUseful()
    {
        var (item, isUseful) = Pressed();
        await Send(new FindUseful(Cohort, item, isUseful));
        return LocalRedirect($"{Filter.Path(Cohort)}#item-{item}");
    }

    public async Task<IActionResult> OnPostPick()
    {
        var (item, isPicked) = Pressed();
        await Send(new PickItem(Cohort, PickOn ?? throw new NotFound(), item, isPicked));
        return LocalRedirect($"{Filter.Path(Cohort)}#item-{item}");
    }

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Error(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? string.Join(" ", entry.Errors.Select(one => one.ErrorMessage)) : null;

    public string Day(DateTime at) => ItemWords.Day(at, Now.Now, Now.Zone, L);

    /// <summary>Who brought an item; of what was handed over, the promo it came from.</summary>
    public string Name(Guid id, Guid item) => id == Guid.Empty && Now.From.Contains(item) ? string.Join(", ", Now.From[item]) : Name(id);

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];

    private string Said(AddItems.Outcome done) => (done.New, done.Joined) switch
    {
        (0, 0) => L["It was there already, with your name."],
        (0, _) => L.Count(done.Joined, "It was there already: your name stands there too.", "{0} were there already: your name stands there too."),
        (1, 0) when done.Title is { } title => L["It is on the list, at the top: {0}", title],
        (_, 0) => L.Count(done.New, "It is on the list.", "{0} links are on the list."),
        _ => L.Count(done.New, "It is on the list.", "{0} links are on the list.") + " " + L.Count(done.Joined, "One was there already: your name stands there too.", "{0} were there already: your name stands there too."),
    };

    private (Guid Id, bool On) Pressed() =>
        Press is { Length: > 1 } && Press[0] is '+' or '-' && Guid.TryParse(Press.AsSpan(1), out var id) ? (id, Press[0] == '+') : throw new NotFound();
}
