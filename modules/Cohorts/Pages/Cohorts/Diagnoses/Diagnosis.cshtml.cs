using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

internal sealed class DiagnosisModel(CurrentPerson person, IEnumerable<ITakesNeeds> needs) : PromoPage
{
    /// <summary>One of those before.</summary>
    [FromQuery(Name = "of")]
    public Guid? Of { get; set; }

    [BindProperty]
    public AnswerDiagnosis Form { get; set; } = new();

    [BindProperty]
    public OpenDiagnosis Open { get; set; } = new();

    [BindProperty]
    public ChangeDiagnosis Change { get; set; } = new();

    public GetDiagnosis.Answer Now { get; private set; } = null!;

    /// <summary>Where a need may be said now, by statement; empty while no launch gathers.</summary>
    public IReadOnlyDictionary<Guid, string> Needs { get; private set; } = new Dictionary<Guid, string>();

    public bool Steers => person.Steers(Cohort);

    public TimeZoneInfo Zone => Now.Promo.Zone;

    private string Here => CohortsLinks.Diagnosis(Cohort);

    public override async Task Load()
    {
        Now = await Send(new GetDiagnosis(Cohort, Of));
        if (Now.Now is { } sheet)
        {
            if (!WasSent())
                Form = new AnswerDiagnosis { Id = sheet.Id, Values = sheet.Lines.Where(one => one.Mine is not null).ToDictionary(one => one.Id, one => one.Mine!.Value) };
            if (!WasSent("Change"))
                Change = new ChangeDiagnosis { Id = sheet.Id, Version = sheet.Version, Title = sheet.Title, Lines = string.Join('\n', sheet.Lines.Select(one => one.Text)) };
            if (sheet.HasShape && Now.MaySay)
                await AskWhere(sheet);
        }

        if (!WasSent("Open"))
            Open = new OpenDiagnosis { Id = Guid.CreateVersion7(), Title = L["What can we do already?"], Lines = string.Join('\n', DiagnosisFields.Starter.Select(one => L[one])) };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(Here, L["Thank you. You can change it until it is closed."]);
    }

    public async Task<IActionResult> OnPostOpen()
    {
        Open.Cohort = Cohort;
        await Send(Open);
        return Done(Here, L["It is open: the group finds it on Today."]);
    }

    public async Task<IActionResult> OnPostChange()
    {
        Change.Cohort = Cohort;
        await Send(Change);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostClose(Guid id, bool sure)
    {
        await Send(new CloseDiagnosis(Cohort, id, sure));
        return Done(Here, L["It is closed. Only the counts stay."]);
    }

    private async Task AskWhere(GetDiagnosis.Sheet sheet)
    {
        foreach (var taker in needs)
        {
            var places = await taker.WhereToSay(Cohort, [.. sheet.Lines.Select(one => one.Text)], HttpContext.RequestAborted);
            if (places.Count == sheet.Lines.Count)
                Needs = sheet.Lines.Zip(places).ToDictionary(one => one.First.Id, one => one.Second);
        }
    }
}
