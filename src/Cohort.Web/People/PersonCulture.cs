using Cohort.Kernel.People;
using Microsoft.AspNetCore.Localization;

namespace Cohort.Web.People;

/// <summary>The person's own language; before sign-in the one chosen on the page, else the browser's.</summary>
internal sealed class PersonCulture : RequestCultureProvider
{
    private const string Cookie = "cohort-language";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = httpContext.RequestServices.GetRequiredService<CurrentPerson>().Language ?? httpContext.Request.Cookies[Cookie];
        return Task.FromResult(language switch
        {
            "fr" => new ProviderCultureResult("fr-FR"),
            "en" => new ProviderCultureResult("en-GB"),
            _ => null,
        });
    }

    /// <summary>A link that changes the language of somebody who is not signed in; harmless, so a GET.</summary>
    public static IResult Choose(HttpContext context, string language, string? back)
    {
        if (language is "fr" or "en")
            context.Response.Cookies.Append(Cookie, language, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        return Results.LocalRedirect(SafePath.Or(back));
    }
}
