using System.Diagnostics;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Cohort.LoadTests.Data;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>One person with a browser who writes a paragraph of a shared page.</summary>
internal sealed class NoteWriter : IDisposable
{
    private readonly HttpClient client;
    private readonly Visitor visitor;
    private readonly string path;
    private readonly int number;
    private string token = "";
    private int round;

    private NoteWriter(HttpClient client, Visitor visitor, string path, int number) => (this.client, this.visitor, this.path, this.number, Mine) = (client, visitor, path, number, NotesData.Paragraph(number, 0));

    /// <summary>The paragraph as it was acknowledged last.</summary>
    public string Mine { get; private set; }

    /// <summary>The text as it was read last, and the number of its revision.</summary>
    public string Words { get; private set; } = "";

    public int Version { get; private set; }

    public int Refused { get; private set; }

    public static async Task<NoteWriter> SignedIn(Uri address, string path, string email, int number)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
        return new NoteWriter(browser, await Visitor.SignedIn(browser, email), path, number);
    }

    /// <summary>Opens the form; what one wrote must stand in it.</summary>
    public async Task Read()
    {
        var page = await visitor.Get(path);
        if (page.Page.QuerySelector("textarea[name='Form.Words']") is not IHtmlTextAreaElement area)
            throw new BenchStop($"{path} answered {page.Code} and has nothing to write in.");
        (Words, token) = (area.Value.ReplaceLineEndings("\n"), Visitor.Token(page));
        Version = int.Parse(page.Page.QuerySelector("input[name='Form.Version']")!.GetAttribute("value")!, CultureInfo.InvariantCulture);
        if (!Words.Contains(Mine, StringComparison.Ordinal))
            throw new BenchStop($"“{Mine}” was acknowledged and is not in revision {Version}.");
    }

    /// <summary>Says one's paragraph anew and saves; how long the answer took, in milliseconds.</summary>
    public async Task<double> Save()
    {
        var next = NotesData.Paragraph(number, ++round);
        var sent = Stopwatch.GetTimestamp();
        var answer = await visitor.Post(path,
        [
            new("__RequestVerificationToken", token), new("Form.Version", Version.ToString(CultureInfo.InvariantCulture)), new("Form.Words", Words.Replace(Mine, next, StringComparison.Ordinal)), new("Form.Note", ""),
        ]);
        var took = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        if (answer.Code == 302)
            Mine = next;
        else
            Refused++;
        return took;
    }

    public void Dispose()
    {
        visitor.Dispose();
        client.Dispose();
    }
}
