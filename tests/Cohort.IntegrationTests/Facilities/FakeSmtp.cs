using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>How the server of the tests behaves.</summary>
internal enum Mood
{
    /// <summary>Takes everything.</summary>
    Kind,

    /// <summary>Takes everything, each word after a while.</summary>
    Slow,

    /// <summary>Refuses every recipient for good.</summary>
    NoSuchPerson,

    /// <summary>Refuses every recipient for now.</summary>
    Greylisting,

    /// <summary>Refuses the message once it has read it.</summary>
    NotLiked,

    /// <summary>Hangs up after the first line of the message.</summary>
    CutAfterTheFirstLine,

    /// <summary>Keeps the message, and hangs up before it says so.</summary>
    CutAfterTheDot,

    /// <summary>Keeps the message, and never says so.</summary>
    SilentAfterTheDot,

    /// <summary>Accepts the connection, and never speaks.</summary>
    NeverAnswers,

    /// <summary>Takes no more than two messages over one connection.</summary>
    TwoAtMost,

    /// <summary>Wants a password, and does not like the one it is given.</summary>
    WrongPassword,
}

/// <summary>A mail server in this process, on a port of the loopback, that does what it is told to.</summary>
internal sealed class FakeSmtp : IDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource end = new();

    /// <param name="port">Port to listen on; 0: any.</param>
    public FakeSmtp(int port = 0)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Serve();
    }

    public int Port { get; }

    public Mood Mood { get; set; }

    /// <summary>Every message it kept.</summary>
    public ConcurrentQueue<(string To, Eml Mail)> Got { get; } = [];

    /// <summary>Connections it was asked for.</summary>
    public int Connections { get; private set; }

    /// <summary>Every word it was told.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public void Dispose()
    {
        if (!end.IsCancellationRequested)
            end.Cancel();
        listener.Stop();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                Connections++;
                _ = Task.Run(async () =>
                {
                    using (client)
                        await Talk(client.GetStream());
                });
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var (to, taken) = ("", 0);
        async Task Say(string words)
        {
            if (Mood == Mood.Slow)
                await Task.Delay(30);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"));
        }

        if (Mood == Mood.NeverAnswers)
            await Task.Delay(Timeout.Infinite, end.Token);
        await Say("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            Heard.Enqueue(line);
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await Say(Mood == Mood.WrongPassword ? "250-here\r\n250 AUTH LOGIN PLAIN" : "250-here\r\n250 8BITMIME");
                    break;
                case "AUTH":
                    await Say($"535 5.7.8 no: {line}");
                    break;
                case "MAIL" when Mood == Mood.TwoAtMost && taken == 2:
                    await Say("421 4.7.0 enough for one connection");
                    return;
                case "RCPT":
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..^1];
                    await Say(Mood switch { Mood.NoSuchPerson => "550 5.1.1 nobody here", Mood.Greylisting => "451 4.7.1 come back later", _ => "250 ok" });
                    break;
                case "DATA":
                    await Say("354 go on");
                    if (await Read(reader) is not { } mail)
                        return;
                    if (Mood != Mood.NotLiked)
                        Got.Enqueue((to, mail));
                    if (Mood == Mood.CutAfterTheDot)
                        return;
                    if (Mood == Mood.SilentAfterTheDot)
                        await Task.Delay(Timeout.Infinite, end.Token);
                    taken++;
                    await Say(Mood == Mood.NotLiked ? "554 5.7.1 this looks bad" : "250 taken");
                    break;
                case "QUIT":
                    await Say("221 bye");
                    return;
                default:
                    await Say("250 ok");
                    break;
            }
        }
    }

    private async Task<Eml?> Read(StreamReader reader)
    {
        var all = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (Mood == Mood.CutAfterTheFirstLine)
                return null;
            if (line == ".")
                return Eml.Parse(all.ToString());
            all.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return null;
    }
}
