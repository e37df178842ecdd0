using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The tablet that goes round: the names of those expected. Each taps their own.</summary>
internal sealed class TabletModel : TabletPage
{
    public Task OnGet() => Load();

    /// <summary>It has been round: whoever goes on signs in.</summary>
    public async Task<IActionResult> OnPostEnd()
    {
        await Load();
        await Send(new EndTablet(Token));
        Response.Cookies.Delete(Cookie, Only(Request));
        return LocalRedirect(Now is { Facts.Half: var half } ? $"/sign-in?back={Contracts.AttendanceLinks.Sheet(half.Promo.Id, half.Date, half.Part == Cohorts.Contracts.DayPart.Afternoon)}" : "/sign-in");
    }
}
