namespace Cohort.Web;

/// <summary>The headers of every answer, in one place.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            // A file that somebody brought comes with a stricter one of its own.
            if (headers.ContentSecurityPolicy.Count == 0)
                headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            // A tutor's link is a key: no page tells another where one came from, of this site either.
            headers["Referrer-Policy"] = context.Request.Path.StartsWithSegments("/tutor", StringComparison.OrdinalIgnoreCase) ? "no-referrer" : "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            // A feed and a public page say themselves how they are kept: their reader asks whether they changed. That there is none at an address is kept by nobody.
            var saysItself = context.Response.StatusCode is 200 or 304
                && (context.Request.Path.StartsWithSegments("/feeds", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/ical", StringComparison.Ordinal) || (headers.ETag.Count > 0 && context.Request.Path.StartsWithSegments("/public", StringComparison.Ordinal)));
            if (!context.Request.Path.StartsWithSegments("/lib", StringComparison.Ordinal) && !saysItself && context.Response.ContentType?.StartsWith("image/", StringComparison.Ordinal) != true)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
