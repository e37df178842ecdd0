using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>A new contract, or one to correct or end.</summary>
internal sealed class ContractModel : TraineePage
{
    [FromRoute(Name = "placement")]
    public Guid? Id { get; set; }

    /// <summary>The structure it is written down for, when one comes from its card.</summary>
    [FromQuery(Name = "structure")]
    public Guid? Chosen { get; set; }

    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public SavePlacement Form { get; set; } = new();

    public string Name { get; private set; } = "";

    public SavePlacement? Theirs { get; private set; }

    public IReadOnlyList<SelectListItem> Structures { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [new(L["The whole wage over two years"], nameof(ContractKind.FullOverTwoYears)), new(L["70 % of the wage over three years"], nameof(ContractKind.SeventyOverThreeYears)), new(L["Another contract"], nameof(ContractKind.Other))];

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        var member = (await Send(new ListMembers(Cohort))).FirstOrDefault(one => one.PersonId == Person && one.Role is Role.Trainee or Role.Alumnus);
        Name = Kernel.NotFound.IfNull(member).Name;
        if (Id is { } id && await Send(new GetContract(Cohort, Person, id)) is var now && WasSent() && now.Version != Form.Version)
            Theirs = now;
        var all = await Send(new GetStructures(Cohort, Search ?? ""));
        var choices = all.Ours.Select(one => one.Structure).Concat(all.Others).ToList();
        if ((Form.Structure ?? Chosen) is { } chosen && choices.TrueForAll(one => one.Id != chosen) && await Known(chosen) is { } other)
            choices.Insert(0, other);
        Structures = [.. choices.Select(one => new SelectListItem(one.Place.Length > 0 ? $"{one.Name} ({one.Place})" : one.Name, one.Id.ToString()))];
    }

    public async Task OnGet()
    {
        await Load();
        Form = Id is { } id ? await Send(new GetContract(Cohort, Person, id)) : await New();
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        if (Id is { } id)
            (Form.Id, Form.Version) = (id, Form.Version ?? -1);
        else
            Form.Version = null;
        await Send(Form);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostDrop()
    {
        OnlyFor(Roles.Steering);
        await Send(new DropPlacement(Cohort, Person, Id ?? throw new Kernel.NotFound()));
        return Done(Here, L["The contract is deleted."]);
    }

    private async Task<SavePlacement> New()
    {
        var promo = await Send(new GetPromo(Cohort));
        return new SavePlacement { Id = Guid.CreateVersion7(), Structure = Chosen, StartsOn = promo.StartsOn };
    }

    private async Task<Structure?> Known(Guid id)
    {
        try
        {
            return (await Send(new GetStructure(Cohort, id))).Structure;
        }
        catch (Kernel.NotFound)
        {
            return null;
        }
    }
}
