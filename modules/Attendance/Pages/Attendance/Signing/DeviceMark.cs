using System.Security.Cryptography;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Http;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>
/// A random mark of the browser, for a day. The site sees only that two signatures came from one device: what is kept is its
/// hash, which leads back to nobody.
/// </summary>
internal static class DeviceMark
{
    public const string Cookie = "cohort-device";
    private const int Length = 32;

    /// <summary>The hash of this browser's mark; it gets one when it has none.</summary>
    public static string Of(HttpContext context)
    {
        var mark = context.Request.Cookies[Cookie] ?? "";
        if (mark.Length != Length || !mark.All(char.IsAsciiHexDigitLower))
        {
            mark = RandomNumberGenerator.GetHexString(Length, lowercase: true);
            context.Response.Cookies.Append(Cookie, mark, new CookieOptions { HttpOnly = true, IsEssential = true, Secure = context.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(1) });
        }

        return LinkToken.Hash(mark);
    }
}
