using System.Text;
using Cohort.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.House;

/// <summary>
/// Every endpoint × every role, from the endpoint list itself: a new page changes the approved table, and a page that
/// opens to somebody it should not fails the rules below whatever the table says.
/// </summary>
public sealed class AccessTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly string[] OpenToAnyone = ["sign-in", "sign-in/code", "status/{code:int}", "reset/{person:guid}", "forgot", "unsubscribe/{token}", "invitation/{token}", "guest/{token}", "guest/slots/{token}", "tutor/link", "tutor/open/{token}", "tutor/end/{token}", "first-run", "public/watch/{slug}", "public/watch/{slug}/{form}", "sign/{sheet:guid}/{code:maxlength(60)}", "sign/link/{token}", "check", "check/{number:int}/{hash:maxlength(100)}", "tablet", "tablet/{person:guid}"];
    private static readonly string[] OpenToTutors = ["promos/{cohort:guid}/today", "promos/{cohort:guid}/calendar", "promos/{cohort:guid}/search", "promos/{cohort:guid}/announcements", "promos/{cohort:guid}/alternance/{person:guid}/log", "promos/{cohort:guid}/alternance/{person:guid}/log/sums", "promos/{cohort:guid}/alternance/{person:guid}/booklet", "promos/{cohort:guid}/alternance/{person:guid}/words"];

    [Fact]
    public async Task Every_page_for_every_role()
    {
        var known = await (await (await Known.Of(host)).WithFile(host)).WithLaunch(host);
        var roles = new (string Name, string? Email)[]
        {
            ("anonymous", null), ("outsider", known.Outsider), ("tutor", Cast.Tutor), ("alumnus", Cast.Alumnus), ("trainee", Cast.Trainee), ("trainer", Cast.Trainer), ("coordinator", Cast.Coordinator),
        };
        var table = new StringBuilder();
        var faults = new List<string>();
        var pages = await Pages(host);
        pages.Count.ShouldBeGreaterThan(45);
        foreach (var (route, handlers) in pages)
        {
            foreach (var handler in handlers)
            {
                table.Append(handler.Verb).Append(" /").Append(route).Append(handler.Query).Append(" :");
                foreach (var (name, email) in roles)
                {
                    using var visitor = email is null ? Visitor.Of(host) : await Visitor.SignedIn(host, email);
                    var path = known.Fill(route);
                    path += handler.Query.Length == 0 ? "" : path.Contains('?', StringComparison.Ordinal) ? "&" + handler.Query[1..] : handler.Query;
                    var answer = handler.Verb == "GET"
                        ? await visitor.Get(path)
                        : await visitor.Post(path, [new("__RequestVerificationToken", Visitor.Token(await visitor.Get(email is null ? "/sign-in" : "/account")))]);
                    var code = answer.Location?.StartsWith("/sign-in", StringComparison.Ordinal) == true || answer.Location?.Contains("/sign-in?", StringComparison.Ordinal) == true ? "sign-in" : answer.Location == "/tutor/link" ? "link" : answer.Code.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    table.Append(' ').Append(name).Append('=').Append(code);
                    if (Forbidden(route, name) && code is not ("sign-in" or "link" or "403" or "404" or "400"))
                        faults.Add($"{handler.Verb} /{route}{handler.Query} answers {code} to {name}");
                    if (name == "outsider" && route.Contains("{cohort:guid}", StringComparison.Ordinal) && code is not ("404" or "link"))
                        faults.Add($"{handler.Verb} /{route}{handler.Query} tells an outsider that the promo exists: {code}");
                    if (answer.Code >= 500)
                        faults.Add($"{handler.Verb} /{route}{handler.Query} answers {code} to {name}");
                }

                table.AppendLine();
            }
        }

        faults.ShouldBeEmpty();
        Approved.Difference("Access", table.ToString()).ShouldBeNull();
    }

    [Fact]
    public async Task Without_its_token_a_form_is_refused()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        foreach (var (route, handlers) in await Pages(host))
        {
            foreach (var handler in handlers.Where(one => one.Verb == "POST" && !route.StartsWith("status", StringComparison.Ordinal) && !route.StartsWith("unsubscribe", StringComparison.Ordinal)))
                (await trainer.Post(known.Fill(route), [])).Code.ShouldBeOneOf([400, 404], $"POST /{route}");
        }
    }

    private static bool Forbidden(string route, string role) => role switch
    {
        "anonymous" => !OpenToAnyone.Contains(route),
        "outsider" => route.Contains("{cohort:guid}", StringComparison.Ordinal),
        "tutor" => !route.StartsWith("tutor/", StringComparison.Ordinal) && route.Contains("{cohort:guid}", StringComparison.Ordinal) && !OpenToTutors.Contains(route),
        _ => false,
    };

    internal static async Task<IReadOnlyList<(string Route, IReadOnlyList<(string Verb, string Query)> Handlers)>> Pages(CohortFactory host)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var pages = new List<(string, IReadOnlyList<(string, string)>)>();
        foreach (var descriptor in host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .OrderBy(one => one.AttributeRouteInfo!.Template, StringComparer.Ordinal))
        {
            var compiled = await loader.LoadAsync(descriptor, EndpointMetadataCollection.Empty);
            pages.Add((descriptor.AttributeRouteInfo!.Template!, [.. compiled.HandlerMethods
                .Select(one => (one.HttpMethod.ToUpperInvariant(), one.Name is null ? "" : $"?handler={one.Name}")).OrderBy(one => one, Comparer<(string, string)>.Default)]));
        }

        return pages;
    }
}
