using System.Text;
using System.Text.RegularExpressions;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Files;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The look at the end of a session: what would leave the promo, what stays, and what to look at again.</summary>
internal sealed partial class CheckTextModel : PromoPage
{
    [FromRoute(Name = "text")]
    public Guid Id { get; set; }

    public TextCard Card { get; private set; } = null!;

    public IReadOnlyList<TextSection> Sections { get; private set; } = [];

    /// <summary>Headings of what stays.</summary>
    public IReadOnlyList<string> Kept { get; private set; } = [];

    public IReadOnlyList<string> Doubts { get; private set; } = [];

    public Pictures Pictures { get; private set; } = null!;

    public async Task OnGet()
    {
        Card = await Send(new GetText(Cohort, Id));
        Pictures = new Pictures(Cohort, await Send(new ListAttachments(Cohort, Card.Owner)));
        var shared = TextSection.Shared(Card.Text.Text);
        Sections = TextSection.Of(shared);
        Kept = [.. TextSection.Of(Card.Text.Text).Where(one => one.IsPrivate).Select(one => one.Title)];
        Doubts = [.. await Doubtful(shared)];
    }

    /// <summary>The file, with whom to thank and under which licence.</summary>
    public async Task<IActionResult> OnGetFile()
    {
        var card = await Send(new GetText(Cohort, Id));
        var promo = await Send(new GetPromo(Cohort));
        return File(Encoding.UTF8.GetBytes(SheetPaper.Write(card.Title, card.Text.Text, promo.Name, "", L)), "text/markdown; charset=utf-8", PaperTerms.FileName("md", card.Title));
    }

    private async Task<IEnumerable<string>> Doubtful(string shared)
    {
        var doubts = new List<string>();
        if (shared.Contains(ThreeWay.Mark, StringComparison.Ordinal))
            doubts.Add(L["a passage that stands twice (⇄)"]);
        doubts.AddRange(shared.Split('\n').Where(TextBlock.IsPrivate).Select(one => L["“{0}” is no heading: what follows it goes out. Put ## before it.", TextFile.Cut(one.Trim(), 80)]));
        doubts.AddRange(Mail().Matches(shared).Concat(Phone().Matches(shared)).Select(one => one.Value.Trim()).Distinct().Take(20));
        doubts.AddRange((await Send(new ListMembers(Cohort))).Select(one => one.Name).Where(one => shared.Contains(one, StringComparison.OrdinalIgnoreCase)));
        if (shared.Contains("](photo-", StringComparison.Ordinal))
            doubts.Add(L["pictures: did everybody on them say yes?"]);
        return doubts;
    }

    [GeneratedRegex(@"[^\s@<>()\[\]]{1,64}@[^\s@<>()\[\]]{1,80}\.[a-zA-Z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(\+33|0)[ .]?[1-9]([ .]?[0-9]{2}){4}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();
}
