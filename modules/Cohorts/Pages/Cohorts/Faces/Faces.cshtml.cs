using Cohort.Ui;

namespace Cohort.Cohorts.Pages.Cohorts.Faces;

internal sealed class FacesModel : PromoPage
{
    public GetFaces.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetFaces(Cohort));
}
