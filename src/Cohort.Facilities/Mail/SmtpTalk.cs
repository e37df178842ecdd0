using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Cohort.Facilities.Mail;

/// <summary>How far a conversation has come: it tells what a failure means.</summary>
internal enum SmtpStage
{
    /// <summary>Connection, encryption, sign-in, sender: a failure concerns every message.</summary>
    Opening,

    /// <summary>Recipient, and leave to begin: a refusal concerns this message, and nothing of it has left.</summary>
    Recipient,

    /// <summary>The message has begun to leave: only the server's last word tells whether it was taken.</summary>
    Content,
}

/// <summary>
/// One conversation with a mail server (RFC 5321). System.Net.Mail does not tell at which word a conversation failed, goes on
/// when the sign-in is refused, and writes its own date: see docs/decisions.
/// </summary>
internal sealed class SmtpTalk : IAsyncDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private SmtpLines lines = new(Stream.Null);
    private bool isDirty;

    private SmtpTalk()
    {
    }

    public SmtpStage Stage { get; private set; }

    /// <summary>Messages taken so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Connects, encrypts and signs in.</summary>
    public static async Task<SmtpTalk> Open(MailSettings settings, string me, CancellationToken stop)
    {
        var talk = new SmtpTalk();
        try
        {
            await talk.client.ConnectAsync(settings.Host, settings.Port, stop);
            talk.lines = new SmtpLines(talk.client.GetStream());
            await talk.lines.Expect(220, stop);
            var offers = await talk.lines.Ask($"EHLO {me}", 250, stop);
            if (settings.Tls == MailTls.StartTls)
            {
                if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
                    throw new SmtpRefusal(0, "The mail server offers no encryption (STARTTLS).");
                await talk.lines.Ask("STARTTLS", 220, stop);
                // What came in clear after the answer was put there by somebody else.
                if (talk.lines.HasMore)
                    throw new SmtpRefusal(0, "The mail server offers no encryption (STARTTLS).");
                var secure = new SslStream(talk.client.GetStream());
                await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = settings.Host }, stop);
                talk.lines = new SmtpLines(secure);
                offers = await talk.lines.Ask($"EHLO {me}", 250, stop);
            }

            if (settings.User.Length > 0)
                await talk.SignIn(settings, offers, stop);
            return talk;
        }
        catch
        {
            talk.client.Dispose();
            throw;
        }
    }

    /// <summary>Sends one message. <paramref name="stop"/> holds until it begins to leave, <paramref name="limit"/> all along.</summary>
    public async Task Send(string from, string to, byte[] message, CancellationToken stop, CancellationToken limit)
    {
        Stage = SmtpStage.Opening;
        if (isDirty)
            await lines.Ask("RSET", 250, stop);
        isDirty = true;
        await lines.Ask($"MAIL FROM:<{from}>", 250, stop);
        Stage = SmtpStage.Recipient;
        await lines.Ask($"RCPT TO:<{to}>", 250, stop);
        await lines.Ask("DATA", 354, stop);
        Stage = SmtpStage.Content;
        await lines.Send(message, limit);
        isDirty = false;
        Taken++;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            if (client.Connected)
                await lines.Ask("QUIT", 221, soon.Token);
        }
        catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException or SmtpRefusal or ObjectDisposedException or InvalidOperationException)
        {
            // It was to end anyway.
        }

        await lines.DisposeAsync();
        client.Dispose();
    }

    private async Task SignIn(MailSettings settings, IReadOnlyList<string> offers, CancellationToken stop)
    {
        var ways = offers.Where(one => one.StartsWith("AUTH ", StringComparison.OrdinalIgnoreCase)).SelectMany(one => one.Split(' ').Skip(1)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        try
        {
            await SignIn(settings, ways, stop);
        }
        catch (SmtpRefusal no) when (no.Code > 0)
        {
            // In our words: an answer may repeat what was sent.
            throw new SmtpRefusal(no.Code, "The mail server refuses the sign-in.");
        }
    }

    private async Task SignIn(MailSettings settings, HashSet<string> ways, CancellationToken stop)
    {
        if (ways.Contains("PLAIN"))
        {
            await lines.Ask($"AUTH PLAIN {Base64($"\0{settings.User}\0{settings.Password}")}", 235, stop);
        }
        else if (ways.Contains("LOGIN"))
        {
            await lines.Ask("AUTH LOGIN", 334, stop);
            await lines.Ask(Base64(settings.User), 334, stop);
            await lines.Ask(Base64(settings.Password), 235, stop);
        }
        else
        {
            throw new SmtpRefusal(0, "The mail server offers no way to sign in with a password.");
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
