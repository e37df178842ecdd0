using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>The card of a structure.</summary>
internal sealed class StructureModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "structure")]
    public Guid Id { get; set; }

    public GetStructure.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public override async Task Load() => Now = await Send(new GetStructure(Cohort, Id));

    public Task OnGet() => Load();
}
