using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages;

/// <summary>One box for everything: each module answers for what is its own.</summary>
internal sealed class SearchModel(IEnumerable<ISearchSource> sources) : PromoPage
{
    private const int Most = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    public IReadOnlyList<IGrouping<string, SearchHit>> Groups { get; private set; } = [];

    public async Task OnGet()
    {
        _ = await Send(new GetPromo(Cohort));
        var text = SearchText.Normalise(Query);
        if (text.Length is < 2 or > 80)
            return;
        var hits = new List<SearchHit>();
        foreach (var source in sources.OrderBy(one => one.Order))
            hits.AddRange(await source.Find(Cohort, text, Most, HttpContext.RequestAborted));
        Groups = [.. hits.GroupBy(one => one.Kind)];
    }
}
