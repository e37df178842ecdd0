using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Mail;

/// <summary>The server said no.</summary>
internal sealed class SmtpRefusal(int code, string text) : Exception(text)
{
    public int Code => code;
}

/// <summary>The lines of a conversation with a mail server, over one stream.</summary>
internal sealed class SmtpLines(Stream stream) : IAsyncDisposable
{
    private const int LongestReply = 8 * 1024;
    private readonly byte[] buffer = new byte[2048];
    private int read, filled;

    /// <summary>Something was said that nobody has read.</summary>
    public bool HasMore => read < filled;

    /// <summary>Says a line, and reads the answer.</summary>
    public async Task<IReadOnlyList<string>> Ask(string line, int wanted, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop);
        await stream.FlushAsync(stop);
        return await Expect(wanted, stop);
    }

    /// <summary>The lines of an answer, without their code. 25x all mean yes.</summary>
    public async Task<IReadOnlyList<string>> Expect(int wanted, CancellationToken stop)
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

    /// <summary>Says a whole message, and reads the answer.</summary>
    public async Task Send(byte[] message, CancellationToken stop)
    {
        await stream.WriteAsync(Stuffed(message), stop);
        await stream.FlushAsync(stop);
        await Expect(250, stop);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

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
}
