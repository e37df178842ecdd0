using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>The headers of what everybody may read.</summary>
internal static class PublicDoor
{
    /// <summary>
    /// Kept by whoever reads, and asked for again each time: what has not changed is not sent twice, and what is withdrawn is gone at once.
    /// True: the reader has it already.
    /// </summary>
    public static bool Has(HttpContext context, string content, bool isListed, bool isSignedIn)
    {
        var words = $"{content} {CultureInfo.CurrentUICulture.Name} {typeof(PublicDoor).Module.ModuleVersionId}";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..32]}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = isSignedIn ? "private, no-cache" : "public, no-cache";
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        if (!isListed)
            context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false));
    }
}
