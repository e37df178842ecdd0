using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>A server on loopback that answers just what a test says, byte by byte, and counts who came.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, Stream, CancellationToken, Task> answer;

    public RawServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = Accept();
    }

    public RawServer(string answer)
        : this((_, stream, stop) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), stop).AsTask())
    {
    }

    public IPEndPoint Endpoint => (IPEndPoint)listener.LocalEndpoint;

    public Uri Address => new($"http://127.0.0.1:{Endpoint.Port}/");

    /// <summary>Request heads, in the order they came.</summary>
    public ConcurrentQueue<string> Heads { get; } = new();

    /// <summary>An answer of 200 with a length.</summary>
    public static string Page(string body, string type = "text/html; charset=utf-8") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    public static string Redirect(string to) => $"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n";

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var one = client;
        try
        {
            var stream = one.GetStream();
            var head = new StringBuilder();
            var buffer = new byte[1024];
            while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(buffer, stop.Token);
                if (read == 0)
                    break;
                head.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }

            Heads.Enqueue(head.ToString());
            await answer(head.ToString().Split(' ') is [_, var path, ..] ? path : "", stream, stop.Token);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The fetcher had enough.
        }
    }
}
