using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>The queue of questions.</summary>
internal sealed class QuestionsModel(CurrentPerson person) : PromoPage
{
    private const int LongestSearch = 200;

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateTime? Before { get; set; }

    public GetQuestions.Answer Now { get; private set; } = null!;

    public QuestionShow Which => Enum.TryParse<QuestionShow>(Show, true, out var show) && Enum.IsDefined(show) ? show : QuestionShow.All;

    public bool Builds => person.Builds(Cohort);

    public string Search => Q is { Length: > LongestSearch } ? Q[..LongestSearch] : Q ?? "";

    public async Task OnGet() => Now = await Send(new GetQuestions(Cohort, Which, Search, Group, Before?.ToUniversalTime()));

    /// <summary>The address of this list with another choice.</summary>
    public string With(QuestionShow show, Guid? group, DateTime? before = null)
    {
        var parts = new List<string>();
        if (show != QuestionShow.All)
            parts.Add($"show={show.ToString().ToLowerInvariant()}");
        if (group is { } id)
            parts.Add($"group={id}");
        if (Search.Length > 0)
            parts.Add($"q={Uri.EscapeDataString(Search)}");
        if (before is { } at)
            parts.Add($"before={Uri.EscapeDataString(DateTime.SpecifyKind(at, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture))}");
        return CohortsLinks.Questions(Cohort) + (parts.Count > 0 ? "?" + string.Join('&', parts) : "");
    }
}
