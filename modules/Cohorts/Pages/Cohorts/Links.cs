using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Cohort.Cohorts.Pages.Cohorts;

/// <summary>Links that leave the site: whole addresses, from Cohort:Address or else from the request itself.</summary>
internal static class Links
{
    public static string Invitation(string token) => $"/invitation/{token}";

    /// <summary>The page by which a guest answers a date poll.</summary>
    public static string Guest(string token) => $"/guest/{token}";

    /// <summary>The whole address where the configuration tells it, else the path.</summary>
    public static string Outward(this IConfiguration configuration, string path) =>
        configuration["Cohort:Address"] is { Length: > 0 } address ? address.TrimEnd('/') + path : path;

    /// <summary>The whole address.</summary>
    public static string Absolute(this HttpRequest request, string link) =>
        link.StartsWith('/') ? $"{request.Scheme}://{request.Host}{link}" : link;
}
