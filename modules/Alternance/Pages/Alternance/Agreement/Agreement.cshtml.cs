using Cohort.Alternance.Contracts;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>What was agreed with the structure: objectives, and missions.</summary>
internal sealed class AgreementModel : TraineePage
{
    public GetAgreement.Answer Now { get; private set; } = null!;

    public string Self => AlternanceLinks.Agreement(Cohort, Person);

    public override async Task Load()
    {
        OnlyForTheTwo();
        Now = await Send(new GetAgreement(Cohort, Person));
    }

    public Task OnGet() => Load();
}
