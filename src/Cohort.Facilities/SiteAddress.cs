using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities;

/// <summary>The address of this site (Cohort:Address), for what is read elsewhere: mail, calendars, exported files.</summary>
public sealed class SiteAddress(IConfiguration configuration)
{
    /// <summary>Without a slash at its end. Where nothing is configured: the address of a machine of one's own.</summary>
    public string Root { get; } = (configuration["Cohort:Address"] ?? "http://localhost:5080").TrimEnd('/');

    /// <summary>The part after the @ of a Message-Id.</summary>
    public string Host => new Uri(Root).IdnHost;

    /// <summary>An address of this site, whole; one that is absolute already stays as it is.</summary>
    public string Of(string path) => path.StartsWith('/') ? Root + path : path;
}
