using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>The structures of a promo.</summary>
internal sealed class StructuresModel(CurrentPerson person) : PromoPage
{
    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    public GetStructures.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public override async Task Load() => Now = await Send(new GetStructures(Cohort, Search ?? ""));

    public Task OnGet() => Load();
}
