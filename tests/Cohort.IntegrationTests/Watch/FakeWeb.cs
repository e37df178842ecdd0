using System.Collections.Concurrent;
using Cohort.Facilities.Fetching;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cohort.IntegrationTests.Watch;

/// <summary>A web of a few pages: what an address answers, and who asked for what. What is not named answers 200.</summary>
internal sealed class FakeWeb : ILooker
{
    /// <summary>What addresses answer; a host alone stands for all of its pages.</summary>
    public ConcurrentDictionary<string, Func<Uri, Looked>> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked, as "HEAD https://…" or "GET https://…".</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public void Status(string address, int status) => Answers[address] = at => new Looked(at, [], LookFailure.None, status);

    public void Fails(string address, LookFailure failure) => Answers[address] = at => new Looked(at, [], failure, 0);

    public void Leads(string address, int status, string to) => Answers[address] = _ => new Looked(new Uri(to), [new Hop(status, new Uri(to))], LookFailure.None, 200);

    public void Robots(string host, string text) =>
        Answers[$"https://{host}/robots.txt"] = at => new Looked(at, [], LookFailure.None, 200) { Body = System.Text.Encoding.UTF8.GetBytes(text) };

    public Task<Looked> Look(Uri address, int mostBytes, CancellationToken stop)
    {
        Asked.Enqueue($"{(mostBytes > 0 ? "GET" : "HEAD")} {address}");
        var answer = Answers.GetValueOrDefault(address.ToString()) ?? (address.AbsolutePath == "/robots.txt" ? at => new Looked(at, [], LookFailure.None, 404) : Answers.GetValueOrDefault(address.Host));
        return Task.FromResult(answer is null ? new Looked(address, [], LookFailure.None, 200) : answer(address));
    }
}

/// <summary>The cast, before a web that is not asked for real.</summary>
internal sealed class WebHost : CastHost
{
    public FakeWeb Web { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<ILooker>(Web)));
    }
}
