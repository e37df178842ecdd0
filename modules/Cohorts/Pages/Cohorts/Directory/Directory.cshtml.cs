using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class DirectoryModel : CohortPage
{
    [FromQuery(Name = "q")]
    public string? Words { get; set; }

    [FromQuery(Name = "list")]
    public KnowHowList? List { get; set; }

    [FromQuery(Name = "near")]
    public string? Department { get; set; }

    [FromQuery(Name = "promo")]
    public Guid? Promo { get; set; }

    [FromQuery(Name = "asked")]
    public int MayBeAsked { get; set; }

    [FromQuery(Name = "at")]
    public int At { get; set; } = 1;

    public SearchDirectory.Answer Answer { get; private set; } = null!;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Words) || List is not null || !string.IsNullOrWhiteSpace(Department) || Promo is not null || MayBeAsked == 1;

    public override async Task Load() => Answer = await Send(new SearchDirectory(Words, List, Department, Promo, MayBeAsked == 1, At));

    public Task OnGet() => Load();

    /// <summary>The same search with something changed; from its first page.</summary>
    public string To(KnowHowList? list, Guid? promo, int asked, int at = 1)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal);
        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                query[name] = value;
        }

        Add("q", Words);
        Add("list", list?.ToString());
        Add("near", Department);
        Add("promo", promo?.ToString());
        Add("asked", asked == 1 ? "1" : null);
        Add("at", at > 1 ? at.ToString(CultureInfo.InvariantCulture) : null);
        return QueryHelpers.AddQueryString(CohortsLinks.Directory, query);
    }
}
