using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>The informal thread of the promo.</summary>
internal sealed class ThreadModel(CurrentPerson person) : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateTime? Before { get; set; }

    /// <summary>One's own message that is being said otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Edit { get; set; }

    [BindProperty]
    public SayInThread Form { get; set; } = new();

    [BindProperty]
    public ReportMessage Report { get; set; } = new();

    [BindProperty]
    public HideMessage Hide { get; set; } = new();

    public GetThread.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    /// <summary>Belongs to the promo: a coordinator from outside reads.</summary>
    public bool TakesPart => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    public string Here => CohortsLinks.Thread(Cohort);

    public string Older => $"{Here}?before={Uri.EscapeDataString(DateTime.SpecifyKind(Now.Lines[0].At, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture))}";

    public override async Task Load()
    {
        Now = await Send(new GetThread(Cohort, Before?.ToUniversalTime()));
        if (Form.Id != Guid.Empty)
            return;
        Form.Id = Guid.CreateVersion7();
        if (Now.Lines.FirstOrDefault(one => one.Id == Edit && one.MayChange) is { } mine)
            (Form.Id, Form.Text) = (mine.Id, mine.Text);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done($"{Here}#m-{Form.Id}", L["Said."]);
    }

    public async Task<IActionResult> OnPostRemove(Guid id)
    {
        await Send(new RemoveMessage(Cohort, id));
        return Done($"{Here}#m-{id}", L["Your message is removed."]);
    }

    public async Task<IActionResult> OnPostReport()
    {
        Report.Cohort = Cohort;
        await Send(Report);
        return Done(Here, L["The trainers will look at it. Nobody else knows that you told them."]);
    }

    public async Task<IActionResult> OnPostHide()
    {
        Hide.Cohort = Cohort;
        await Send(Hide);
        return Done(Here, L[Hide.Act switch { ThreadAct.Hide => "The message is hidden; its author reads why.", ThreadAct.Show => "The message shows again.", _ => "The message stays." }]);
    }

    /// <summary>A name, or somebody.</summary>
    public string Named(string name) => name.Length > 0 ? name : L["Somebody"];
}
