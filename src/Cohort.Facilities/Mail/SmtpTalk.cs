using System.Globalization;
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

/// <summary>The server said no.</summary>
internal sealed class SmtpRefusal(int code, string text) : Exception(text)
{
    public int Code => code;
}

/// <summary>
/// One conversation with a mail server (RFC 5321). System.Net.Mail does not tell at which word a conversation failed, goes on
/// when the sign-in is refused, and writes its own date: see docs/decisions.
/// </summary>
internal sealed class SmtpTalk : IAsyncDisposable
{
    private const int LongestReply = 8 * 1024;
    private readonly TcpClient client = new() { NoDelay = true };
    private readonly byte[] buffer = new byte[2048];
    private Stream stream = Stream.Null;
    private int read, filled;
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
            talk.stream = talk.client.GetStream();
            await talk.Expect(220, stop);
            var offers = await talk.Ask($"EHLO {me}", 250, stop);
            if (settings.Tls == MailTls.StartTls)
            {
                if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
                    throw new SmtpRefusal(0, "The mail server offers no encryption (STARTTLS).");
                await talk.Ask("STARTTLS", 220, stop);
                // What came in clear after the answer was put there by somebody else.
                if (talk.read < talk.filled)
                    throw new SmtpRefusal(0, "The mail server offers no encryption (STARTTLS).");
                var secure = new SslStream(talk.stream);
                talk.stream = secure;
                await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = settings.Host }, stop);
                offers = await talk.Ask($"EHLO {me}", 250, stop);
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
            await Ask("RSET", 250, stop);
        isDirty = true;
        await Ask($"MAIL FROM:<{from}>", 250, stop);
        Stage = SmtpStage.Recipient;
        await Ask($"RCPT TO:<{to}>", 250, stop);
        await Ask("DATA", 354, stop);
        Stage = SmtpStage.Content;
        await stream.WriteAsync(Stuffed(message), limit);
        await stream.FlushAsync(limit);
        await Expect(250, limit);
        isDirty = false;
        Taken++;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            if (client.Connected)
                await Ask("QUIT", 221, soon.Token);
        }
        catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException or SmtpRefusal or ObjectDisposedException or InvalidOperationException)
        {
            // It was to end anyway.
        }

        await stream.DisposeAsync();
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
            await Ask($"AUTH PLAIN {Base64($"\0{settings.User}\0{settings.Password}")}", 235, stop);
        }
        else if (ways.Contains("LOGIN"))
        {
            await Ask("AUTH LOGIN", 334, stop);
            await Ask(Base64(settings.User), 334, stop);
            await Ask(Base64(settings.Password), 235, stop);
        }
        else
        {
            throw new SmtpRefusal(0, "The mail server offers no way to sign in with a password.");
        }
    }

    private async Task<IReadOnlyList<string>> Ask(string line, int wanted, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop);
        await stream.FlushAsync(stop);
        return await Expect(wanted, stop);
    }

    /// <summary>The lines of an answer, without their code. 25x all mean yes.</summary>
    private async Task<IReadOnlyList<string>> Expect(int wanted, CancellationToken stop)
    {
        var lines = new List<string>();
        string line;
        do
        {
            line = await ReadLine(stop);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out _) || lines.Count > 100)
                throw new IOException("This is not a mail server's answer.");
            lines.Add(line.Length > 4 ? line[4..] : "");
        }
        while (line.Length > 3 && line[3] == '-');
        var code = int.Parse(line.AsSpan(0, 3), CultureInfo.InvariantCulture);
        return code / 10 == wanted / 10 ? lines : throw new SmtpRefusal(code, $"{code} {string.Join(' ', lines)}");
    }

    private async Task<string> ReadLine(CancellationToken stop)
    {
        var line = new StringBuilder();
        while (line.Length < LongestReply)
        {
            if (read == filled)
            {
                (read, filled) = (0, await stream.ReadAsync(buffer, stop));
                if (filled == 0)
                    throw new IOException("The mail server hung up.");
            }

            var one = (char)buffer[read++];
            if (one == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append(one is >= ' ' and < '\u007f' or '\r' ? one : '?');
        }

        throw new IOException("This is not a mail server's answer.");
    }

    /// <summary>A line that begins with a dot gets a second one; a lone dot ends the message.</summary>
    private static byte[] Stuffed(byte[] message)
    {
        var all = new List<byte>(message.Length + 64);
        for (var index = 0; index < message.Length; index++)
        {
            if (message[index] == '.' && (index == 0 || message[index - 1] == '\n'))
                all.Add((byte)'.');
            all.Add(message[index]);
        }

        all.AddRange(".\r\n"u8);
        return [.. all];
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
