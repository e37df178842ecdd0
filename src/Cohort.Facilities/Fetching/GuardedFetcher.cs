using System.Net;
using System.Net.Sockets;
using Cohort.Kernel;

namespace Cohort.Facilities.Fetching;

/// <summary>
/// The one way out. A name is resolved where the connection is made: every address it has is judged, and the very address that
/// was judged is connected to, so that a name cannot change its mind in between. Each hop of a redirect goes the same way, on a
/// connection of its own. From https to http is not followed: what was asked under cover is not asked in the open.
/// </summary>
internal sealed partial class GuardedFetcher : IFetcher, IDisposable
{
    private const int MostHops = 5;
    private static readonly HttpRequestOptionsKey<string> Host = new("host");
    private readonly HttpClient client;
    private readonly Pace pace;
    private readonly TimeProvider clock;

    public GuardedFetcher(SiteAddress site, TimeProvider clock)
    {
        this.clock = clock;
        pace = new Pace(clock);
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            PreAuthenticate = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // A connection serves once: what is judged is judged at each request.
            PooledConnectionLifetime = TimeSpan.Zero,
            MaxResponseHeadersLength = 32,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
            ConnectCallback = Connect,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"Cohort (+{site.Root})");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.5");
    }

    /// <summary>Says whether a coordinator listed a host.</summary>
    internal Func<string, CancellationToken, Task<bool>> IsListed { get; init; } = (_, _) => Task.FromResult(false);

    /// <summary>The addresses of a name; the tests answer in its place.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>For the tests: the one endpoint of this machine that is let through.</summary>
    internal IPEndPoint? Door { get; init; }

    /// <summary>All in all, redirects included.</summary>
    internal TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(10);

    public Task<Fetched> Get(Uri address, int mostBytes, CancellationToken stop) => Get(address, mostBytes, new FetchedBefore("", ""), stop);

    public async Task<Fetched> Get(Uri address, int mostBytes, FetchedBefore before, CancellationToken stop)
    {
        if (AddressRules.Refuses(address) is { } why)
            throw new Refusal(why);
        await pace.Wait(AddressRules.NameOf(address), stop);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            return await Follow(address, mostBytes, before, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new Refusal("The host took too long to answer.");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            throw FetchFailure.InWords(failure);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<Fetched> Follow(Uri address, int mostBytes, FetchedBefore before, CancellationToken stop)
    {
        for (var hop = 0; hop <= MostHops; hop++)
        {
            if (hop > 0)
                await pace.Wait(AddressRules.NameOf(address), stop);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Options.Set(Host, AddressRules.NameOf(address));
            FetchedWords.Ask(request, before);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if ((int)answer.StatusCode is not (301 or 302 or 303 or 307 or 308) || answer.Headers.Location is not { } location)
                return FetchedWords.Of(answer, address, await Read(answer, mostBytes, stop), clock.GetUtcNow());
            var next = new Uri(address, location);
            if (AddressRules.RefusesHop(address, next) is { } why)
                throw new Refusal(why);
            address = next;
        }

        throw new Refusal("It leads from address to address without end.");
    }

    // Counted as it comes out of its compression.
    private static async Task<byte[]> Read(HttpResponseMessage answer, int mostBytes, CancellationToken stop)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (kept.Length < mostBytes)
        {
            var read = await body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, mostBytes - kept.Length)), stop);
            if (read == 0)
                break;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        if (!context.InitialRequestMessage.Options.TryGetValue(Host, out var host))
            throw new InvalidOperationException("A request that did not come through Get.");
        var addresses = await Judged(host, context.DnsEndPoint.Port, stop);
        for (var index = 0; ; index++)
        {
            var socket = new Socket(addresses[index].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[index], context.DnsEndPoint.Port), stop);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (index < addresses.Count - 1)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    // One address at fault, and the name is not asked at all.
    private async Task<IReadOnlyList<IPAddress>> Judged(string host, int port, CancellationToken stop)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, stop);
        if (addresses.Length == 0)
            throw new Refusal("This host is not known.");
        foreach (var address in addresses.Where(one => !new IPEndPoint(one, port).Equals(Door)))
        {
            var reach = AddressRules.Of(address);
            if (reach == Reach.Never || (reach == Reach.Private && !await IsListed(host, stop)))
                throw new Refusal("This address is that of a machine inside: it is not read.");
        }

        return [.. addresses.OrderBy(one => one.AddressFamily == AddressFamily.InterNetworkV6)];
    }
}
