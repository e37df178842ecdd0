using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Moves a promo to another version of its framework, after a look at all that it concerns.</summary>
internal sealed class FrameworkMoveModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? To { get; set; }

    [BindProperty]
    public MovePromo Form { get; set; } = new();

    [BindProperty]
    public UndoMove Undo { get; set; } = new();

    public GetMove.Answer Now { get; private set; } = null!;

    public IReadOnlyList<ListMoves.Line> Moves { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public override async Task Load()
    {
        Now = await Send(new GetMove(Cohort, From, To));
        Moves = await Send(new ListMoves(Cohort));
        Zone = (await Send(new GetPromo(Cohort))).Zone;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        (From, To) = (Form.From, Form.To);
        await Send(Form);
        return Done(CurriculumLinks.Frameworks(Cohort), L["The promo has moved. What was done counts for the competences that took over."], $"/promos/{Cohort}/frameworks/move");
    }

    public async Task<IActionResult> OnPostUndo()
    {
        (Undo.Cohort, From, To) = (Cohort, null, null);
        await Send(Undo);
        return Done($"/promos/{Cohort}/frameworks/move", L["Taken back: the promo works with the former version again."]);
    }

    /// <summary>The node that takes over: as typed, else as the equivalences say.</summary>
    public Guid? Heir(GetMove.Line line) => Form.Heirs.TryGetValue(line.Node.Id, out var typed) ? typed : line.Heir;
}
