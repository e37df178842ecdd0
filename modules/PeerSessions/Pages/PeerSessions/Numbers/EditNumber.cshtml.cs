using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Numbers;

/// <summary>Adding or correcting a help number: /numbers/edit, or /numbers/edit/{number}.</summary>
internal sealed class EditNumberModel(CurrentPerson person) : CohortPage
{
    [FromRoute(Name = "number")]
    public Guid? Id { get; set; }

    [BindProperty]
    public SaveNumber Form { get; set; } = new();

    /// <summary>As it is kept, when somebody saved since.</summary>
    public SaveNumber? Theirs { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds => [new(L["Emergency"], "Emergency"), new(L["Listening and protection"], "Listening"), new(L["Fraud"], "Fraud"), new(L["Online procedures"], "Procedure")];

    public override async Task Load()
    {
        Access.Coordinator.Demand(person);
        if (Id is { } id && await Send(new GetNumber(id)) is { } now && Request.Method == "POST" && now.Version != Form.Version)
            Theirs = now;
    }

    public async Task OnGet()
    {
        await Load();
        // A number that is opened here is being checked: today is proposed.
        Form = Id is { } id ? await Send(new GetNumber(id)) : new SaveNumber { Id = Guid.CreateVersion7() };
        Form.CheckedOn = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
    }

    public async Task<IActionResult> OnPost()
    {
        if (Id is { } id)
            Form.Id = id;
        await Send(Form);
        return Done(PeerSessionsLinks.Numbers, L["Saved."]);
    }
}
