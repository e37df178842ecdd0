using System.Globalization;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Curating;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Whose turn it is in the coming weeks, and how to change it: swap, pass, or, for a trainer, give a day.</summary>
internal sealed class TurnsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AskSwap Form { get; set; } = new();

    [BindProperty]
    public SetTurn Set { get; set; } = new();

    /// <summary>A button: "+" or "-" and the id of an ask; or a date to pass.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public GetTurns.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public IReadOnlyList<Turn> Mine => [.. Now.Coming.Where(one => one.Person == person.Id)];

    public IReadOnlyList<Turn> Others => [.. Now.Coming.Where(one => one.Person != person.Id)];

    /// <summary>Asks that can still be answered.</summary>
    public IReadOnlyList<SwapAsk> Asked => [.. Now.Asks.Where(one => one.PersonId == person.Id && Now.Stands(one))];

    /// <summary>Those of this reader that wait.</summary>
    public IReadOnlyList<SwapAsk> Waiting => [.. Now.Asks.Where(one => one.AskedBy == person.Id && Now.Stands(one))];

    public IReadOnlyList<SelectListItem> People => [.. Now.Table.Trainees.Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    public override async Task Load()
    {
        Now = await Send(new GetTurns(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(WatchLinks.Turns(Cohort), L["They are asked; the turns stay as they are until they say yes."]);
    }

    public async Task<IActionResult> OnPostAnswer()
    {
        if (Press is not { Length: > 1 } || !Guid.TryParse(Press.AsSpan(1), out var ask))
            throw new NotFound();
        var accepts = Press[0] == '+';
        await Send(new AnswerSwap(Cohort, ask, accepts));
        return Done(WatchLinks.Turns(Cohort), accepts ? L["Swapped."] : L["The turns stay as they are."]);
    }

    public async Task<IActionResult> OnPostPass()
    {
        if (!DateOnly.TryParseExact(Press, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new NotFound();
        await Send(new PassTurn(Cohort, date));
        return Done(WatchLinks.Turns(Cohort), L["The turn goes to the next; yours comes soon."]);
    }

    public async Task<IActionResult> OnPostSet()
    {
        Set.Cohort = Cohort;
        await Send(Set);
        return Done(WatchLinks.Turns(Cohort), L["The turn is theirs, and they are told."]);
    }

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];

    /// <summary>Days to choose from.</summary>
    public IReadOnlyList<SelectListItem> Days(IEnumerable<Turn> turns, bool withNames) =>
        [.. turns.Select(one => new SelectListItem(withNames ? $"{Dates.Title(one.Date)} ({Name(one.Person)})" : Dates.Title(one.Date), $"{one.Date:yyyy-MM-dd}"))];
}
