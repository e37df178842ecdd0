using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Cohort.LoadTests.Data;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>Somebody with an open session: votes by the form of the decision, and looks on over a line of their own.</summary>
internal sealed class Viewer : IDisposable
{
    private readonly HttpClient client;
    private readonly Visitor visitor;
    private readonly LiveData data;
    private readonly string token;
    private readonly CancellationTokenSource left = new();

    private Viewer(HttpClient client, Visitor visitor, LiveData data, string token) => (this.client, this.visitor, this.data, this.token) = (client, visitor, data, token);

    /// <summary>What came over the line: when, and the score it told.</summary>
    public List<(long At, int Score)> Heard { get; } = [];

    private string Decision => $"/promos/{data.Promo}/decisions/{data.Decision}";

    public static async Task<Viewer> SignedIn(Uri address, LiveData data, string email)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
        var signedIn = await Visitor.SignedIn(browser, email);
        var page = await signedIn.Get($"/promos/{data.Promo}/decisions/{data.Decision}");
        return new Viewer(browser, signedIn, data, Visitor.Token(page));
    }

    /// <summary>Gives the first proposal so many dots. When it was sent, or null: it was not accepted.</summary>
    public async Task<long?> Vote(int dots)
    {
        var sent = Stopwatch.GetTimestamp();
        var answer = await visitor.Post(Decision,
        [
            new("__RequestVerificationToken", token), new("Form.Marks[0].Option", data.Option.ToString()), new("Form.Marks[0].Value", dots.ToString(CultureInfo.InvariantCulture)),
        ]);
        return answer.Code == 302 ? sent : null;
    }

    /// <summary>Opens the line, and hears all that comes until it is left.</summary>
    public Task<Task> Look() => LiveLine.Open(visitor, $"/promos/{data.Promo}/launches/{data.Launch}/live", Hear, left.Token);

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
        visitor.Dispose();
        client.Dispose();
    }

    private void Hear(string name, string said)
    {
        if (name == "count")
            Keep(Stopwatch.GetTimestamp(), JsonSerializer.Deserialize<Dictionary<string, string>>(said)!);
    }

    private void Keep(long at, Dictionary<string, string> figures)
    {
        var score = int.Parse(figures[data.Proposal.ToString()].Split(' ', '\u00a0')[0], CultureInfo.InvariantCulture);
        lock (Heard)
            Heard.Add((at, score));
    }
}
