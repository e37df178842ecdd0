using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
internal enum MailTls
{
    /// <summary>It begins in clear and must become encrypted before anything is said.</summary>
    StartTls,

    /// <summary>Not at all: for a server on the same machine.</summary>
    None,
}

/// <summary>What Cohort:Mail says. Without a host, mail goes to a folder.</summary>
internal sealed record MailSettings(string Host, int Port, MailTls Tls, string User, string Password, string From, string FromName, TimeSpan Limit)
{
    /// <summary>Name of the server, or empty.</summary>
    public bool HasServer => Host.Length > 0;

    /// <exception cref="InvalidOperationException">A setting makes no sense: said when the site starts, not at the first message.</exception>
    public static MailSettings Of(IConfiguration configuration, SiteAddress site)
    {
        var section = configuration.GetSection("Cohort:Mail");
        if (!Enum.TryParse<MailTls>(section["Tls"] ?? nameof(MailTls.StartTls), ignoreCase: true, out var tls) || !Enum.IsDefined(tls))
            throw new InvalidOperationException("Cohort:Mail:Tls is StartTls or None.");
        var from = section["From"] is { Length: > 0 } said ? said : $"cohort@{(site.Host.Contains('.', StringComparison.Ordinal) ? site.Host : "localhost.localdomain")}";
        return new MailSettings(
            section["Host"] ?? "",
            section.GetValue("Port", tls == MailTls.None ? 25 : 587),
            tls,
            section["User"] ?? "",
            section["Password"] ?? "",
            MimeText.Address(from) ?? throw new InvalidOperationException("Cohort:Mail:From is not an e-mail address."),
            section["FromName"] is { Length: > 0 } name ? name : "Cohort",
            // Shorter than what a claim leaves for one message.
            TimeSpan.FromSeconds(Math.Clamp(section.GetValue("TimeoutSeconds", 60.0), 0.1, 100)));
    }

    /// <summary>Without the password, wherever it is written.</summary>
    public override string ToString() => HasServer ? $"{Host}:{Port}, {Tls}" : "a folder";
}
