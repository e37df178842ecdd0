using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Changing a proposal. When somebody saved in between, their version stands beside what was typed.</summary>
internal sealed class EditProposalModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    [FromRoute(Name = "proposal")]
    public Guid Proposal { get; set; }

    [BindProperty]
    public EditProposal Form { get; set; } = new();

    public LaunchView Now { get; private set; } = null!;

    /// <summary>As it stands.</summary>
    public ProposalCard Card { get; private set; } = null!;

    public bool MayEdit => Now.Phase is Phase.Gather or Phase.Propose && (person.Steers(Cohort) || Card.By == person.Id);

    public bool IsConflict => !ModelState.IsValid && Form.Version != Card.Version;

    public ProposalFields Fields => new(Now, Form, Form.Needs, ModelState);

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Now = await Send(new GetLaunch(Cohort, Id));
        Card = Kernel.NotFound.IfNull(Now.Reading.Proposals.FirstOrDefault(one => one.Id == Proposal));
    }

    public async Task OnGet()
    {
        await Load();
        Form = new EditProposal
        {
            Title = Card.Title,
            Minutes = Card.Minutes,
            Version = Card.Version,
            Touched = [.. Card.Shares.Select(one => one.NodeId)],
            Shares = Card.Shares.ToDictionary(one => one.NodeId, one => Minutes.Format(one.Minutes, CultureInfo.CurrentCulture)),
            Needs = [.. Now.Reading.AnsweredBy(Card).Select(one => one.Id)],
        };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Launch, Form.Id) = (Cohort, Id, Proposal);
        await Send(Form);
        return Done($"{CurriculumLinks.Launch(Cohort, Id)}#proposal-{Proposal}", L["The proposal is changed."]);
    }
}
