using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>What a trainee was there, half-day by half-day, and what is missing.</summary>
internal sealed class PresenceModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public GetPresence.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetPresence(Cohort, Person));

    public Task OnGet() => Load();
}
