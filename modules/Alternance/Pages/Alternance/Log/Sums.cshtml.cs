using Cohort.Alternance.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>The log in figures.</summary>
internal sealed class SumsModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public GetSums.Answer Now { get; private set; } = null!;

    public string Here => AlternanceLinks.Log(Cohort, Person);

    public override async Task Load() => Now = await Send(new GetSums(Cohort, Person));

    public Task OnGet() => Load();

    /// <summary>A length beside the figure, of one to twenty signs.</summary>
    public static string Bar(int minutes, int most) => new('█', most == 0 ? 0 : Math.Max(1, minutes * 20 / most));
}
