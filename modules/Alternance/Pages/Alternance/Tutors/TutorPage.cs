using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>
/// A page under /tutor. The cookie that a tutor's link left is read here and nowhere else: for this request its reader is that
/// tutor, with what they follow and nothing more. Without it, a signed-in tutor is who they are; anybody else is asked for a link.
/// </summary>
[AllowAnonymous]
internal abstract class TutorPage : CohortPage
{
    public const string Cookie = "cohort-tutor";
    public const string Lost = "/tutor/link";

    // Read from the handler that runs, never from the address: a name that no handler has runs the page's own.
    private const string LeavesBy = "Leave";

    /// <summary>What the link opened, or null for a tutor who signed in.</summary>
    public OpenPass.Answer? Pass { get; private set; }

    /// <summary>The person signed in on this device, when the link speaks for another; else null.</summary>
    public string? SignedInAs { get; private set; }

    /// <summary>Who answers.</summary>
    public string Answering => HttpContext.RequestServices.GetRequiredService<CurrentPerson>().Name;

    public static void KeepOut(HttpResponse response)
    {
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.CacheControl = "no-store";
    }

    public static CookieOptions Only(HttpRequest request, TimeSpan? life = null) => new() { HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/tutor", IsEssential = true, MaxAge = life };

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        KeepOut(Response);
        // Their home: the site's own asks for a password.
        ViewData["Home"] = "/tutor";
        var person = HttpContext.RequestServices.GetRequiredService<CurrentPerson>();
        Pass = await Send(new OpenPass(Request.Cookies[Cookie] ?? ""));
        if (Pass is { } other && person.IsSignedIn && person.Id != other.Person)
            SignedInAs = person.Name;
        if (Pass is { } pass)
            person.Become(pass.Person, pass.Name, pass.Language, pass.Follows);
        else if (Request.Cookies.ContainsKey(Cookie))
            Response.Cookies.Delete(Cookie, Only(Request));
        if (!person.Memberships.Any(one => one.Role == Role.Tutor))
        {
            context.Result = LocalRedirect(Lost);
            return;
        }

        var done = await next();
        // A refusal is no act, and leaving the page is none either.
        if (HttpMethods.IsPost(Request.Method) && done is { Exception: null, Canceled: false } && ModelState.IsValid && context.HandlerMethod?.Name != LeavesBy)
            await Send(new UsePass(Pass is null ? "" : Request.Cookies[Cookie]!, Guid.TryParse(RouteData.Values["cohort"]?.ToString(), out var cohort) ? cohort : null));
    }
}
