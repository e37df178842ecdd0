using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Expectations;

/// <summary>One expectation at a time, large, for a round in the room.</summary>
internal sealed class RoundModel : PromoPage
{
    /// <summary>Which, from 1.</summary>
    [FromQuery(Name = "at")]
    public int At { get; set; } = 1;

    public GetExpectations.Answer Now { get; private set; } = null!;

    public GetExpectations.One? One { get; private set; }

    public async Task OnGet()
    {
        Now = await Send(new GetExpectations(Cohort));
        At = Math.Clamp(At, 1, Math.Max(1, Now.Spoke.Count));
        One = Now.Spoke.ElementAtOrDefault(At - 1);
    }
}
