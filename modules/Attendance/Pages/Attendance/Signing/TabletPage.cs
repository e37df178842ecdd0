using Cohort.Kernel;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>A page under /tablet. The cookie that made this device a tablet is sent there and nowhere else, and opens one sheet.</summary>
[AllowAnonymous]
internal abstract class TabletPage : CohortPage
{
    public const string Cookie = "cohort-tablet";
    public const string Home = "/tablet";

    public OpenTablet.Answer? Now { get; private set; }

    protected string Token => Request.Cookies[Cookie] ?? "";

    public static CookieOptions Only(HttpRequest request, TimeSpan? life = null) =>
        new() { HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Strict, Path = Home, IsEssential = true, MaxAge = life };

    public override async Task Load() => Now = await Send(new OpenTablet(Token));
}
