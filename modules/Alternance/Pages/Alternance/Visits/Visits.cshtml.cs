using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>The visits of one trainee.</summary>
internal sealed class VisitsModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [BindProperty]
    public PlanVisit Form { get; set; } = new();

    /// <summary>The id that another visit would have: a form sent twice makes one.</summary>
    [BindProperty]
    public Guid Fresh { get; set; }

    public GetVisits.Answer Now { get; private set; } = null!;

    public bool Steers => Now.Beside == Beside.Trainer;

    public override async Task Load()
    {
        Now = await Send(new GetVisits(Cohort, Person));
        // A tutor has a page of their own.
        if (Now.Beside == Beside.Tutor)
            throw new Kernel.NotFound();
        if (Fresh == Guid.Empty)
            Fresh = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Id) = (Cohort, Person, Fresh == Guid.Empty ? throw new Kernel.NotFound() : Fresh);
        await Send(Form);
        return Done(AlternanceLinks.Visit(Cohort, Person, Fresh), L[VisitWords.Planned(Form.Date, (await Send(new GetVisits(Cohort, Person))).Today)]);
    }

    public async Task<IActionResult> OnPostUsual()
    {
        var added = await Send(new PlanUsualVisits(Cohort, Person));
        return Done(AlternanceLinks.Visits(Cohort, Person), L.Count(added, "{0} visit is written down.", "{0} visits are written down."));
    }
}
