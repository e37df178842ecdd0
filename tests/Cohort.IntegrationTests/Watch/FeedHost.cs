using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cohort.IntegrationTests.Watch;

/// <summary>The hosts of the world, as a test says them: by address, an answer or a refusal.</summary>
internal sealed class FakeWorld : IFetcher
{
    public ConcurrentDictionary<string, Func<FetchedBefore, Fetched>> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<(string Address, FetchedBefore Before)> Asked { get; } = new();

    public void Say(string address, byte[] body, string type = "application/xml", int status = 200, string mark = "", DateTime? notBefore = null) =>
        Answers[address] = before => mark.Length > 0 && before.Mark == mark
            ? new Fetched(304, new Uri(address), "", [])
            : new Fetched(status, new Uri(address), type, body) { Mark = mark, NotBefore = notBefore };

    public void Say(string address, string body, string type = "application/xml; charset=utf-8", int status = 200, string mark = "", DateTime? notBefore = null) =>
        Say(address, Encoding.UTF8.GetBytes(body), type, status, mark, notBefore);

    public void Refuse(string address, string why) => Answers[address] = _ => throw new Refusal(why);

    public Task<Fetched> Get(Uri address, int mostBytes, CancellationToken stop) => Get(address, mostBytes, new FetchedBefore("", ""), stop);

    public Task<Fetched> Get(Uri address, int mostBytes, FetchedBefore before, CancellationToken stop)
    {
        Asked.Enqueue((address.AbsoluteUri, before));
        var found = Answers.TryGetValue(address.AbsoluteUri, out var answer) ? answer(before) : throw new Refusal("This host is not known.");
        return Task.FromResult(found.Body.Length <= mostBytes ? found : found with { Body = found.Body[..mostBytes] });
    }

    /// <summary>A feed of entries, the first the newest; one a day.</summary>
    public static string Rss(string title, int count, DateTime newest, string site = "https://news.example") =>
        $"<rss version='2.0'><channel><title>{title}</title><link>{site}/</link>" + string.Concat(Enumerable.Range(0, count).Select(index =>
            $"<item><title>Article {count - index} &amp; suite</title><link>{site}/{count - index}</link><description>&lt;p&gt;Un &lt;b&gt;résumé&lt;/b&gt; {WebUtility.HtmlEncode("<script>alert(1)</script>")}&lt;/p&gt;</description><pubDate>{newest.AddDays(-index):R}</pubDate></item>")) + "</channel></rss>";
}

/// <summary>A host of the cast whose way out is a <see cref="FakeWorld"/>.</summary>
internal sealed class FeedHost : CastHost
{
    public FakeWorld World { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IFetcher>(World)));
    }
}
