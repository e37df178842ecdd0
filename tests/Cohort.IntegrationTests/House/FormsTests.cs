using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Cohort.Testing;

namespace Cohort.IntegrationTests.House;

/// <summary>
/// A page with several forms, one of which is refused: the others still show what is kept. An empty form beside a refused one
/// looks like any other, and whoever then saves it loses what it did not show.
/// </summary>
public sealed class FormsTests
{
    [Fact]
    public async Task A_refused_form_leaves_the_others_of_its_page_as_they_were()
    {
        using var host = new CastHost();
        var known = await (await Known.Of(host)).WithLaunch(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var (faults, refused) = (new List<string>(), 0);
        foreach (var (route, handlers) in (await AccessTests.Pages(host)).Where(one => one.Handlers.Count(handler => handler.Verb == "POST") > 1))
        {
            var path = known.Fill(route);
            var before = await trainer.Get(path);
            if (before.Code != 200)
                continue;
            var count = Forms(before).Count;
            for (var index = 0; index < count; index++)
            {
                var page = await trainer.Get(path);
                if (page.Code != 200 || Forms(page) is var forms && forms.Count <= index)
                    break;
                forms[index].Id = $"sent-{index}";
                var empty = Texts(forms[index]).Select(one => (one.GetAttribute("name")!, "")).ToArray();
                if (empty.Length == 0 || await trainer.Send(page, $"#sent-{index}", empty) is not { Code: 422 } answer || Forms(answer).Count != forms.Count)
                    continue;
                refused++;
                for (var other = 0; other < forms.Count; other++)
                {
                    if (other != index && Held(forms[other]) is { Length: > 0 } was && Held(Forms(answer)[other]) is var now && was != now)
                        faults.Add($"/{route}, form {index} refused: form {other} held {was}, holds {now}");
                }
            }
        }

        faults.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(10);
    }

    private static List<IHtmlFormElement> Forms(Answer page) =>
        [.. page.Page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Where(one => one.Method == "post")];

    private static IEnumerable<IElement> Texts(IHtmlFormElement form) =>
        form.QuerySelectorAll("textarea[name], input[name]").Where(one => one is IHtmlTextAreaElement || (one as IHtmlInputElement)?.Type is "text" or "date" or "email" or "number" or "url" or "search");

    // What is typed, chosen or ticked; ids and versions that the page carries may be new.
    private static string Held(IHtmlFormElement form) => string.Join('&', form.QuerySelectorAll("input[name], textarea[name], select[name]").Select(one => one switch
    {
        IHtmlInputElement { Type: "hidden" or "submit" or "password" or "file" } => "",
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? $"{box.Name}={box.Value}" : "",
        IHtmlInputElement text => text.Value.Length > 0 ? $"{text.Name}={text.Value}" : "",
        IHtmlTextAreaElement area => area.Value.Trim().Length > 0 ? $"{area.Name}={area.Value.Trim()}" : "",
        IHtmlSelectElement select => $"{select.Name}={select.Value}",
        _ => "",
    }).Where(one => one.Length > 0));
}
