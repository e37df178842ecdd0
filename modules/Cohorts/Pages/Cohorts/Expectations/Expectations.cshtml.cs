using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Expectations;

internal sealed class ExpectationsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public SayOutcome Form { get; set; } = new();

    public GetExpectations.Answer Now { get; private set; } = null!;

    /// <summary>The reader's own, when it is time to read it again.</summary>
    public GetExpectations.One? Mine { get; private set; }

    public override async Task Load()
    {
        Now = await Send(new GetExpectations(Cohort));
        Mine = Now.MayWrite && Now.Now is not null ? Now.Spoke.FirstOrDefault(one => one.Person == person.Id) : null;
        if (!WasSent() && Mine is { } mine && mine.Words.TryGetValue(Now.Now!.Value, out var said))
            Form = new SayOutcome { Outcome = said.Outcome, Word = said.Word };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Expectations(Cohort), L["Thank you. The promo can read it."]);
    }
}
