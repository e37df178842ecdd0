using Cohort.Attendance.Model.Sheets;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>What who steers says of a half-day: of one trainee, of all the others, of its hours.</summary>
internal sealed partial class SheetModel
{
    /// <summary>What is asked once more before it is done: "there" or "absent" of all the others, or "seal".</summary>
    [BindProperty(Name = "ask", SupportsGet = true)]
    public string? Ask { get; set; }

    [BindProperty]
    public SayPresence Say { get; set; } = new();

    [BindProperty]
    public SayOthers Others { get; set; } = new();

    [BindProperty]
    public SetHours Hours { get; set; } = new();

    /// <summary>What was typed of this trainee and refused; else what is kept.</summary>
    public SayPresence SaidOf(SheetLine line) => WasSent("Say") && Say.Person == line.Person ? Say : new SayPresence
    {
        Person = line.Person,
        Said = line.Entry?.Said ?? Said.Nothing,
        Arrived = Time(line.Entry?.ArrivedAt),
        Left = Time(line.Entry?.LeftAt),
        Reason = line.Entry?.Reason ?? "",
        IsJustified = line.Entry?.IsJustified ?? false,
        PaperSeen = line.Entry is { SeenBy.Length: > 0 },
        Proof = line.Entry?.Proof ?? "",
    };

    /// <summary>Something was typed of this trainee, and refused.</summary>
    public bool IsAgain(SheetLine line) => WasSent("Say") && Say.Person == line.Person;

    public async Task<IActionResult> OnPostSay()
    {
        await Send(Of(Say));
        return Done($"{Here}#p-{Say.Person}", L["Saved."]);
    }

    public async Task<IActionResult> OnPostOthers()
    {
        var said = await Send(Of(Others));
        return Done(Here + "#people", said == 0 ? L["Nobody's cell was empty any more: nothing was changed."] : L.Count(said, "Said of {0} person.", "Said of {0} persons."));
    }

    public async Task<IActionResult> OnPostHours()
    {
        await Send(Of(Hours));
        return Done(Here + "#people", L["Saved."]);
    }

    private void FillHours()
    {
        if (!WasSent("Hours"))
            Hours = new SetHours { Starts = Time(Now.Facts.Sheet.StartsAt), Ends = Time(Now.Facts.Sheet.EndsAt) };
    }

    private static TimeOnly? Time(int? minute) => minute is { } at ? new TimeOnly(at / 60 % 24, at % 60) : null;
}
