using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Cohort.Facilities;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Microsoft.Extensions.Configuration;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Against real servers on loopback: one endpoint is let through, and all that it leads to is judged by the real rules.</summary>
public sealed class GuardedFetcherTests
{
    private const string Inside = "This address is that of a machine inside: it is not read.";

    [Fact]
    public async Task A_page_is_read_and_asked_for_without_saying_more_than_needed()
    {
        using var server = new RawServer(RawServer.Page("<title>Bonjour</title>"));
        using var fetcher = Of(server);
        var page = await fetcher.Get(new Uri(server.Address, "/salle?x=1#part"), 1000, default);
        (page.Status, page.ContentType, Encoding.UTF8.GetString(page.Body)).ShouldBe((200, "text/html; charset=utf-8", "<title>Bonjour</title>"));
        var head = server.Heads.ShouldHaveSingleItem();
        head.ShouldStartWith("GET /salle?x=1 HTTP/1.1");
        head.ShouldContain("User-Agent: Cohort (+https://cohort.example)");
        foreach (var secret in new[] { "Cookie", "Authorization", "Referer", "traceparent" })
            head.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Without_its_door_the_same_server_is_not_asked()
    {
        using var server = new RawServer(RawServer.Page("secret"));
        using var fetcher = Of(null);
        foreach (var spelled in new[] { "127.0.0.1", "2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]", "localhost", "１２７.0.0.1" })
            (await Refused(fetcher, $"http://{spelled}:{server.Endpoint.Port}/")).ShouldBe(Inside);
        server.Heads.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/", Inside)]
    [InlineData("http://localhost:{0}/", Inside)]
    [InlineData("http://0x7f000001:{0}/", Inside)]
    [InlineData("http://[::1]:{0}/", Inside)]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/", Inside)]
    [InlineData("http://private.example:{0}/", Inside)]
    [InlineData("http://mixed.example:{0}/", Inside)]
    [InlineData("http://169.254.169.254/latest/meta-data/", Inside)]
    [InlineData("http://metadata.google.internal/", Inside)]
    [InlineData("http://user:secret@127.0.0.1:{0}/", "This address carries a name or a password: it is not read.")]
    [InlineData("file:///etc/passwd", "Only addresses that begin with http:// or https:// are read.")]
    [InlineData("ftp://127.0.0.1:{0}/", "Only addresses that begin with http:// or https:// are read.")]
    [InlineData("http://127.0.0.1:25/", "Nothing is read at this port.")]
    [InlineData("http://nobody.example:{0}/", "This host is not known.")]
    public async Task A_redirect_is_judged_like_an_address_that_was_typed(string to, string why)
    {
        using var forbidden = new RawServer(RawServer.Page("secret"));
        using var server = new RawServer(RawServer.Redirect(to.Replace("{0}", $"{forbidden.Endpoint.Port}", StringComparison.Ordinal)));
        using var fetcher = Of(server);
        (await Refused(fetcher, server.Address.ToString())).ShouldBe(why);
        server.Heads.ShouldHaveSingleItem();
        forbidden.Heads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_to_what_may_be_read_is_followed()
    {
        using var server = new RawServer((path, stream, stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(path == "/" ? RawServer.Redirect("/plus/loin") : RawServer.Page(path)), stop).AsTask());
        using var fetcher = Of(server);
        var page = await fetcher.Get(server.Address, 1000, default);
        (page.Address.AbsolutePath, Encoding.UTF8.GetString(page.Body)).ShouldBe(("/plus/loin", "/plus/loin"));
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_is_asked_at_the_address_that_was_judged()
    {
        // The door stands for the public address: judged first, and private from the second time on.
        using var server = new RawServer(RawServer.Page("public"));
        var asked = 0;
        using var fetcher = Of(server, resolve: (_, _) => Task.FromResult<IPAddress[]>([Interlocked.Increment(ref asked) == 1 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.2")]));
        var address = $"http://rebinding.example:{server.Endpoint.Port}/";
        Encoding.UTF8.GetString((await fetcher.Get(new Uri(address), 1000, default)).Body).ShouldBe("public");
        asked.ShouldBe(1);
        (await Refused(fetcher, address)).ShouldBe(Inside);
        server.Heads.ShouldHaveSingleItem().ShouldContain("Host: rebinding.example");
    }

    [Fact]
    public async Task A_private_host_is_read_when_it_is_listed_and_never_more_than_that()
    {
        var asked = new List<string>();
        using var fetcher = Of(null, isListed: host =>
        {
            asked.Add(host);
            return true;
        });
        // It goes as far as the network, where nobody answers.
        (await Refused(fetcher, "http://private.example:9999/")).ShouldNotBe(Inside);
        asked.ShouldBe(["private.example"]);
        foreach (var never in new[] { "http://mixed.example/", "http://127.0.0.1:9999/", "http://169.254.169.254/", "http://[fd00:ec2::254]/", "http://[fe80::1]/" })
            (await Refused(fetcher, never)).ShouldBe(Inside);
        using var strict = Of(null);
        (await Refused(strict, "http://private.example:9999/")).ShouldBe(Inside);
    }

    [Fact]
    public async Task Redirects_without_end_end()
    {
        using var server = new RawServer(RawServer.Redirect("/again"));
        using var fetcher = Of(server);
        (await Refused(fetcher, server.Address.ToString())).ShouldBe("It leads from address to address without end.");
        server.Heads.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_where_it_was_said()
    {
        using var server = new RawServer(async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), stop);
            while (true)
                await stream.WriteAsync(new byte[16 * 1024], stop);
        });
        using var fetcher = Of(server);
        (await fetcher.Get(server.Address, 100_000, default)).Body.Length.ShouldBe(100_000);
    }

    [Fact]
    public async Task What_unpacks_to_a_gigabyte_is_counted_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var index = 0; index < 200; index++)
                await gzip.WriteAsync(new byte[1024 * 1024]);
        }

        using var server = new RawServer(async (_, stream, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"), stop);
            await stream.WriteAsync(packed.ToArray(), stop);
        });
        using var fetcher = Of(server);
        var before = GC.GetAllocatedBytesForCurrentThread();
        (await fetcher.Get(server.Address, 500_000, default)).Body.Length.ShouldBe(500_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public async Task One_byte_a_moment_is_not_waited_for()
    {
        using var server = new RawServer(async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), stop);
            for (var index = 0; index < 1000; index++)
            {
                await stream.WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(50, stop);
            }
        });
        using var fetcher = Of(server, longest: TimeSpan.FromMilliseconds(600));
        var watch = Stopwatch.StartNew();
        (await Refused(fetcher, server.Address.ToString())).ShouldBe("The host took too long to answer.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_host_that_says_nothing_is_not_waited_for()
    {
        using var server = new RawServer((_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        using var fetcher = Of(server, longest: TimeSpan.FromMilliseconds(300));
        (await Refused(fetcher, server.Address.ToString())).ShouldBe("The host took too long to answer.");
    }

    [Theory]
    [InlineData("headers")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    [InlineData("")]
    public async Task What_cannot_be_read_is_said_in_words(string answer)
    {
        using var server = new RawServer(answer == "headers" ? $"HTTP/1.1 200 OK\r\nX-Much: {new string('x', 100_000)}\r\n\r\n" : answer);
        using var fetcher = Of(server);
        (await Refused(fetcher, server.Address.ToString())).ShouldBe("The host's answer was cut off, or cannot be read.");
    }

    [Fact]
    public async Task More_than_the_length_that_was_said_is_not_read()
    {
        using var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshortand much more");
        using var fetcher = Of(server);
        Encoding.UTF8.GetString((await fetcher.Get(server.Address, 1000, default)).Body).ShouldBe("short");
    }

    [Fact]
    public async Task A_host_is_asked_once_a_second_at_most()
    {
        using var server = new RawServer(RawServer.Page("x"));
        using var fetcher = Of(server);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fetcher.Get(server.Address, 10, default)));
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(1.9));
        var refused = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Refused(fetcher, server.Address.ToString(), new CancellationTokenSource(50).Token)));
        refused.ShouldContain("This host was asked too often just now.");
    }

    [Fact]
    public async Task A_closed_door_and_a_stop_are_told_apart()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var closed = (IPEndPoint)listener.LocalEndpoint;
        listener.Stop();
        using var fetcher = new GuardedFetcher(Site, TimeProvider.System) { Door = closed };
        (await Refused(fetcher, $"http://127.0.0.1:{closed.Port}/")).ShouldBe("The host does not answer.");
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => fetcher.Get(new Uri($"http://127.0.0.1:{closed.Port}/"), 10, stopped.Token));
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_refused()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var shaken = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            await using var stream = new SslStream(client.GetStream());
            await stream.AuthenticateAsServerAsync(certificate);
            return await stream.ReadAsync(new byte[1]);
        });
        using var fetcher = new GuardedFetcher(Site, TimeProvider.System) { Door = (IPEndPoint)listener.LocalEndpoint };
        (await Refused(fetcher, $"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/")).ShouldBe("The host's certificate is not good.");
        // Nothing was said over it.
        (await Task.WhenAny(shaken.ContinueWith(one => one.IsFaulted ? 0 : one.Result, TaskScheduler.Default)).Unwrap()).ShouldBe(0);
    }

    private static SiteAddress Site => new(new ConfigurationBuilder().AddInMemoryCollection([new("Cohort:Address", "https://cohort.example")]).Build());

    private static GuardedFetcher Of(RawServer? door, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null, Func<string, bool>? isListed = null, TimeSpan? longest = null) => new(Site, TimeProvider.System)
    {
        Door = door?.Endpoint,
        Resolve = resolve ?? Names,
        IsListed = (host, _) => Task.FromResult(isListed?.Invoke(host) ?? false),
        Longest = longest ?? TimeSpan.FromSeconds(10),
    };

    private static Task<IPAddress[]> Names(string host, CancellationToken stop) => host switch
    {
        "private.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.255.255.1")]),
        "mixed.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("1.1.1.1"), IPAddress.Loopback]),
        _ => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound)),
    };

    private static async Task<string> Refused(GuardedFetcher fetcher, string address, CancellationToken stop = default)
    {
        try
        {
            await fetcher.Get(new Uri(address), 1000, stop);
            return "";
        }
        catch (Refusal refusal)
        {
            return refusal.Text;
        }
        catch (OperationCanceledException)
        {
            return "stopped";
        }
    }
}
