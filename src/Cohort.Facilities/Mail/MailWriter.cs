using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Mail;

/// <summary>Writes a message as it travels (RFC 5322): plain text and HTML, in the language of who reads it.</summary>
internal sealed partial class MailWriter(MailSettings settings, SiteAddress site, UnsubscribeToken unsubscribe, Texts texts, TimeProvider clock)
{
    private const string Style =
        "body{margin:0;padding:24px;background:#f6f5f2;color:#1d1b18;font:16px/1.5 system-ui,sans-serif}main,footer{max-width:34em;margin:0 auto}"
        + "main{background:#fff;padding:24px;border:1px solid #d9d5cd}h1{margin:0 0 16px;font-size:21px;line-height:1.3}a.act{display:inline-block;padding:10px 18px;background:#5d2168;color:#fff;border-radius:4px;font-weight:700;text-decoration:none}"
        + "footer,.link{font-size:14px;color:#5a554c}.link{overflow-wrap:anywhere}footer{padding-top:16px}footer a,.link a{color:#5d2168}";

    // Accents stay letters, as on the pages.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Where the message comes from, on the envelope.</summary>
    public string From => settings.From;

    /// <summary>The whole message, in ASCII, its lines ended by CR LF.</summary>
    /// <param name="mail">The message.</param>
    /// <param name="to">Its address, checked.</param>
    /// <param name="link">Its link, readable.</param>
    public byte[] Write(OutgoingMail mail, string to, string link) => Encoding.ASCII.GetBytes(Speech.In(mail.Language, () =>
    {
        var stop = mail is { MayBeStopped: true, PersonId: { } person } ? $"{site.Root}/unsubscribe/{unsubscribe.Make(person, mail.Stops.Length > 0 ? mail.Stops : mail.Rule)}" : null;
        var boundary = $"=_{mail.Id:N}";
        var message = new StringBuilder();
        void Line(string line) => message.Append(line).Append("\r\n");
        Line($"Date: {clock.GetUtcNow().UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000");
        Line($"Message-ID: <{mail.Id}@{site.Host}>");
        Line($"From: {MimeText.Phrase(settings.FromName)} <{settings.From}>");
        Line($"To: {MimeText.Phrase(mail.ToName)} <{to}>");
        Line($"Subject: {MimeText.Header(mail.Title)}");
        Line("Auto-Submitted: auto-generated");
        if (stop is not null)
        {
            Line($"List-Unsubscribe: <{stop}>");
            Line("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        }

        Line("MIME-Version: 1.0");
        Line($"Content-Language: {CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}");
        Line($"Content-Type: multipart/alternative; boundary=\"{boundary}\"");
        Line("");
        foreach (var (type, body) in new[] { ("plain", Plain(mail, link, stop)), ("html", Html(mail, link, stop)) })
        {
            Line($"--{boundary}");
            Line($"Content-Type: text/{type}; charset=utf-8");
            Line("Content-Transfer-Encoding: quoted-printable");
            Line("");
            message.Append(MimeText.QuotedPrintable(body));
        }

        Line($"--{boundary}--");
        return message.ToString();
    }));

    private string Plain(OutgoingMail mail, string link, string? stop)
    {
        var lines = new List<string> { texts["Hello {0},", mail.ToName], "", mail.Title, "", mail.Text.Trim(), "" };
        if (link.Length > 0)
            lines.AddRange([texts["{0}:", mail.LinkLabel], link, ""]);
        lines.Add(Because(mail));
        if (stop is not null)
            lines.AddRange([texts["Stop these messages:"], stop]);
        return string.Join('\n', lines);
    }

    private string Html(OutgoingMail mail, string link, string? stop)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(mail.Title)}</title>\n<style>{Style}</style></head>\n<body>\n<main>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Safe(mail.Title)}</h1>\n<p>{Safe(texts["Hello {0},", mail.ToName])}</p>\n");
        foreach (var paragraph in mail.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            html.Append(CultureInfo.InvariantCulture, $"<p>{string.Join("<br>\n", paragraph.Split('\n').Select(Linked))}</p>\n");
        if (link.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p><a class=\"act\" href=\"{Safe(link)}\">{Safe(mail.LinkLabel)}</a></p>\n<p class=\"link\">{Safe(texts["If the button does nothing, copy this address:"])}<br>{Safe(link)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>\n<p>{Safe(Because(mail))}</p>\n");
        if (stop is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{Safe(stop)}\">{Safe(texts["Stop these messages"])}</a></p>\n");
        return html.Append("</footer>\n</body>\n</html>").ToString();
    }

    private string Because(OutgoingMail mail) => mail.Rule switch
    {
        MailRules.Invitation => texts["You receive this because somebody invited this address on {0}.", site.Host],
        MailRules.PasswordReset => texts["You receive this because a new password was asked for, for the account of this address on {0}. If it was not you, do nothing: your password stays.", site.Host],
        MailRules.Erased => texts["You receive this because this address had an account on {0}. It is the last message.", site.Host],
        // What it is about stands in the words; who follows somebody needs no account.
        MailRules.TutorPass or MailRules.TutorActed or MailRules.TutorNamed or MailRules.VisitTold => texts["You receive this as somebody who follows a trainee in their structure. You need no account."],
        _ when mail.PersonId is null => texts["You receive this because somebody invited this address on {0}.", site.Host],
        _ => texts["You receive this because you have an account on {0}.", site.Host],
    };

    /// <summary>A line, the addresses in it as links.</summary>
    private static string Linked(string line) => string.Concat(Address().Split(line).Select((part, index) =>
        index % 2 == 0 ? Safe(part) : $"<a href=\"{Safe(part)}\">{Safe(part)}</a>"));

    [GeneratedRegex(@"(?<address>https?://[^\s<>""]+[^\s<>"".,;:!?)\]])", RegexOptions.None, 1000)]
    private static partial Regex Address();

    private static string Safe(string text) => Encoder.Encode(text);
}
