using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Text;

namespace Cohort.LoadTests;

/// <summary>One request of one person.</summary>
internal readonly record struct Turn(string Path, string Cookie);

/// <summary>Asks a server for one page, the people taking turns, over connections that stay open. Loopback only.</summary>
internal sealed class Load(ServerProcess server, string marker, IReadOnlyList<Turn> turns, string encoding)
{
    // A bound in count beside the one in time, so that a run cannot fill the memory with its own figures.
    private const int MostPerConnection = 400_000;
    private const int MostRounds = 12;
    private readonly byte[] mark = Encoding.UTF8.GetBytes(marker);

    /// <summary>Every person once, one after the other: the bytes of each answer.</summary>
    public async Task<IReadOnlyList<int>> EachOnce(CancellationToken stop)
    {
        using var client = Client(1);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        var bytes = new List<int>();
        foreach (var turn in turns)
            bytes.Add(await Ask(client, turn, buffer, stop));
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes;
    }

    /// <summary>
    /// Until the compiler has made what it makes of code that is often run: rounds of at least so many requests (on a busy
    /// machine there are few in a second), as long as each costs clearly less than the cheapest before it. Bounded.
    /// </summary>
    public async Task WarmUp(CancellationToken stop)
    {
        var (least, idle) = (double.MaxValue, 0);
        for (var round = 0; round < MostRounds && idle < 2; round++)
        {
            var cpu = (await Run(8, TimeSpan.FromSeconds(1), stop, atLeast: 50)).Cpu;
            idle = cpu < least * 0.95 ? 0 : idle + 1;
            least = Math.Min(least, cpu);
        }
    }

    /// <summary>So many connections for so long, and until each has answered a number of requests.</summary>
    public async Task<Reading> Run(int connections, TimeSpan window, CancellationToken stop, int atLeast = 1)
    {
        using var client = Client(connections);
        var next = -1;
        var before = server.CpuTime();
        var clock = Stopwatch.StartNew();
        var taken = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(
            async () =>
            {
                var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
                var mine = new List<double>();
                while ((clock.Elapsed < window || mine.Count < atLeast) && mine.Count < MostPerConnection)
                {
                    var began = Stopwatch.GetTimestamp();
                    await Ask(client, turns[(int)((uint)Interlocked.Increment(ref next) % turns.Count)], buffer, stop);
                    mine.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }

                ArrayPool<byte>.Shared.Return(buffer);
                return mine;
            },
            stop)));
        var elapsed = clock.Elapsed;
        return Reading.Of([.. taken.SelectMany(one => one)], elapsed, server.CpuTime() - before);
    }

    private async Task<int> Ask(HttpClient client, Turn turn, byte[] buffer, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, turn.Path);
        request.Headers.TryAddWithoutValidation("Cookie", turn.Cookie);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        var (count, read) = (0, 0);
        while ((read = await body.ReadAsync(buffer.AsMemory(count), stop)) > 0)
            count += read;
        var isPlain = answer.Content.Headers.ContentEncoding.Count == 0;
        if (answer.StatusCode != HttpStatusCode.OK || (isPlain && buffer.AsSpan(0, count).IndexOf(mark) < 0))
            throw new BenchStop($"{turn.Path} answered {(int)answer.StatusCode}, {count} bytes, and not the page that was asked for.");
        return count;
    }

    private HttpClient Client(int connections) =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null })
        {
            BaseAddress = server.Address,
            Timeout = TimeSpan.FromSeconds(30),
        };
}
