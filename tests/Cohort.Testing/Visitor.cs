using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Cohort.Testing;

/// <summary>An answer: its status, where it came from, and the page as a tree.</summary>
public sealed record Answer(HttpStatusCode Status, string Path, string? Location, IHtmlDocument Page, string Text, HttpResponseMessage Raw)
{
    /// <summary>The status as a number.</summary>
    public int Code => (int)Status;

    /// <summary>The text of the first element that matches, or null.</summary>
    public string? Said(string selector) => Page.QuerySelector(selector)?.TextContent.Trim();
}

/// <summary>A person with a browser that has no JavaScript: gets pages, fills in their forms, and sends them.</summary>
public sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient client;

    private Visitor(HttpClient client) => this.client = client;

    /// <summary>Somebody with a browser of their own, whatever it holds.</summary>
    public static Visitor Of(HttpClient client) => new(client);

    /// <summary>Somebody who has not signed in.</summary>
    public static Visitor Of(CohortFactory factory) =>
        new(factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Somebody who has.</summary>
    public static Task<Visitor> SignedIn(CohortFactory factory, string email) => SignIn(Of(factory), email);

    /// <summary>Somebody who has, on a host elsewhere.</summary>
    public static Task<Visitor> SignedIn(HttpClient client, string email) => SignIn(new Visitor(client), email);

    private static async Task<Visitor> SignIn(Visitor visitor, string email)
    {
        var page = await visitor.Get("/sign-in");
        var done = await visitor.Send(page, "form", ("Form.Email", email), ("Form.Password", Cast.Password));
        return done.Status == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"{email} could not sign in: {done.Code} {done.Said(".errors")}");
    }

    /// <summary>Gets a page.</summary>
    public async Task<Answer> Get(string path) => await Read(path, await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Follows a redirect, if there is one.</summary>
    public async Task<Answer> Follow(Answer answer) => answer.Location is { } location ? await Get(location) : answer;

    /// <summary>Sends the form of a page as it stands, with some values changed.</summary>
    public Task<Answer> Send(Answer page, string form, params (string Name, string Value)[] values)
    {
        var element = (IHtmlFormElement)(page.Page.QuerySelectorAll(form).FirstOrDefault(one => one is IHtmlFormElement { Method: "post" })
            ?? throw new InvalidOperationException($"No form {form} on {page.Path}: {page.Code}"));
        return Send(page, element, element.GetAttribute("action"), values);
    }

    /// <summary>Presses a button: sends its form, to where the button says, with the button's own value.</summary>
    public Task<Answer> Press(Answer page, string button, params (string Name, string Value)[] values)
    {
        var pressed = (IHtmlButtonElement)(page.Page.QuerySelector(button) ?? throw new InvalidOperationException($"No button {button} on {page.Path}: {page.Code}"));
        var own = pressed.GetAttribute("name") is { Length: > 0 } name ? values.Append((name, pressed.Value)).ToArray() : values;
        return Send(page, pressed.Form!, pressed.GetAttribute("formaction") ?? pressed.Form!.GetAttribute("action"), own);
    }

    private Task<Answer> Send(Answer page, IHtmlFormElement element, string? action, (string Name, string Value)[] values)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var control in element.QuerySelectorAll("input,select,textarea"))
        {
            var name = control.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || values.Any(one => one.Name == name))
                continue;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "file" or "submit" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add(new(name, select.Value ?? ""));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(name, area.Value));
                    break;
            }
        }

        fields.AddRange(values.Where(one => one.Value is not null).Select(one => new KeyValuePair<string, string>(one.Name, one.Value)));
        // As a browser reads it: "?handler=Link" is an act of the page itself.
        return Post(string.IsNullOrEmpty(action) ? page.Path : action[0] == '?' ? page.Path.Split('?')[0] + action : action, fields);
    }

    /// <summary>Posts fields.</summary>
    public async Task<Answer> Post(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await Read(path, await client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    /// <summary>Posts a file, with the token of a page and other fields.</summary>
    public async Task<Answer> Upload(Answer page, string path, string field, byte[] file, string name, params (string Name, string Value)[] more)
    {
        using var content = new MultipartFormDataContent { { new StringContent(Token(page)), "__RequestVerificationToken" } };
        foreach (var (key, value) in more)
            content.Add(new StringContent(value), key);
        content.Add(new ByteArrayContent(file), field, name);
        return await Read(path, await client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    /// <summary>The antiforgery token of a page.</summary>
    public static string Token(Answer page) =>
        page.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? throw new InvalidOperationException($"No token on {page.Path}");

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Gets something that is no page, with headers.</summary>
    public async Task<HttpResponseMessage> Fetch(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    /// <summary>Listens to server-sent events: the answer is given back as soon as it begins.</summary>
    public async Task<HttpResponseMessage> Listen(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<Answer> Read(string path, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, path, response.Headers.Location?.OriginalString, await Parser.ParseDocumentAsync(text), text, response);
    }
}
