using Cohort.Curriculum.Model.Bricks;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The library of bricks.</summary>
internal sealed class BricksModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public string Text { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public BrickKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Competence { get; set; }

    public ListBricks.Answer Now { get; private set; } = null!;

    public static string Word(BrickKind kind) => kind switch
    {
        BrickKind.Workshop => "Workshop",
        BrickKind.Input => "Input",
        BrickKind.Game => "Game",
        _ => "Ritual",
    };

    public async Task OnGet() => Now = await Send(new ListBricks(Cohort, Text, Kind, Competence));
}
