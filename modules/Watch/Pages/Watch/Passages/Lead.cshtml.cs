using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Passages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Passages;

/// <summary>Leads an item on: chosen first, since a need asks for other things than a workshop; then one form, filled in from the item.</summary>
internal sealed class LeadModel(CurrentPerson person) : PromoPage
{
    private const int DaysToDecide = 3, MostMaterial = 500;

    [FromRoute(Name = "item")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public PassageKind? To { get; set; }

    [BindProperty]
    public LeadItem Form { get; set; } = new();

    public GetLead.Answer Now { get; private set; } = null!;

    /// <summary>What it may become, for this reader, today.</summary>
    public IEnumerable<PassageKind> Choices => Enum.GetValues<PassageKind>().Where(one => one switch
    {
        PassageKind.Need => Now.Gathering is not null,
        PassageKind.Reading => Now.Workshops.Count > 0,
        PassageKind.Brick => person.Steers(Cohort),
        _ => true,
    });

    public IReadOnlyList<SelectListItem> Workshops =>
        [.. Now.Workshops.Select(one => new SelectListItem(one.On is { } on ? $"{one.Title} ({Dates.Short(on)})" : L["{0} (a draft)", one.Title], one.Id.ToString()))];

    public override async Task Load()
    {
        if (To is { } kind && !Enum.IsDefined(kind))
            throw new NotFound();
        Now = await Send(new GetLead(Cohort, Id));
    }

    public async Task OnGet()
    {
        await Load();
        var material = $"{Now.Title} {Now.Address}";
        Form = new LeadItem
        {
            Id = Guid.CreateVersion7(),
            Title = TextFile.Cut(To switch
            {
                PassageKind.Decision => L["What does “{0}” change for us?", TextFile.Cut(Now.Title, 150)],
                _ => Now.Title,
            }, To is PassageKind.Workshop or PassageKind.Brick or PassageKind.PeerSession ? 120 : To == PassageKind.Question ? 140 : 200),
            Doing = To == PassageKind.Brick ? TextFile.Cut(Now.Why, 200) : "",
            Material = material.Length <= MostMaterial ? material : "",
            Touched = [.. Now.Served.Where(node => Now.Competences.Any(one => one.NodeId == node)).Take(5)],
            Method = DecisionMethod.Consent,
            ClosesOn = Now.Today.AddDays(DaysToDecide),
        };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Item, Form.To) = (Cohort, Id, To ?? throw new NotFound());
        var path = await Send(Form);
        return Done(path, L["It led somewhere: the link stands there, and the link’s page shows it."]);
    }

    /// <summary>What it would become, in words.</summary>
    public string Word(PassageKind kind) => L[kind switch
    {
        PassageKind.Need => "A need, in the open launch",
        PassageKind.Workshop => "A workshop, as a draft",
        PassageKind.Reading => "Something to read before a workshop",
        PassageKind.Brick => "A brick of the library",
        PassageKind.PeerSession => "A peer session",
        PassageKind.Question => "A question to the promo",
        _ => "A decision: what it changes for us",
    }];
}
