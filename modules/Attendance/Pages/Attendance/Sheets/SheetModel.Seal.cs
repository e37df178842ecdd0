using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Closing a sheet, which is asked twice, and correcting a closed one.</summary>
internal sealed partial class SheetModel
{
    [BindProperty]
    public SealSheet Seal { get; set; } = new();

    [BindProperty]
    public CorrectSheet Correct { get; set; } = new();

    /// <summary>What is about to be sealed, once it was asked for; else null.</summary>
    public GetChecks.Answer? Checks { get; private set; }

    /// <summary>The sheet as the register has it, once it is sealed.</summary>
    public SealedSheet? Sealed { get; private set; }

    /// <summary>Trainees of the promo whom the sealed sheet does not name.</summary>
    public IReadOnlyList<LineContent> NotNamed => Sealed is not { Content: { } content } kept ? [] :
        [.. Now.Facts.Half.Members.Values.Where(one => one.Role == Role.Trainee && kept.Lines.All(line => line.Person != one.PersonId)).OrderBy(one => one.SortName, StringComparer.Ordinal).Select(one => LineContent.NotNamed(one.PersonId, one.Name, content.Expected))];

    /// <summary>A correction of this trainee's line was typed, and refused.</summary>
    public bool IsCorrectedAgain(Guid person) => WasSent("Correct") && Correct.Person == person;

    /// <summary>What was typed of this line and refused; else what holds now.</summary>
    public CorrectSheet CorrectionOf(LineContent line)
    {
        if (IsCorrectedAgain(line.Person))
            return Correct;
        var now = Sealed!.Standing(line);
        return new CorrectSheet { Person = line.Person, Mark = now.Mark, Minutes = now.Minutes > 0 ? now.Minutes : line.Expected, IsJustified = now.IsJustified };
    }

    /// <summary>The quarters of an hour that a line may have, with what it has now.</summary>
    public static IEnumerable<int> Quarters(LineContent line, int now) =>
        Enumerable.Range(1, line.Expected / SheetLine.Quarter).Select(one => one * SheetLine.Quarter).Append(line.Expected).Append(now).Where(one => one > 0).Distinct().OrderDescending();

    public async Task<IActionResult> OnPostSeal()
    {
        var number = await Send(Of(Seal));
        return Done(Here, L["The sheet is closed, under number {0}.", number]);
    }

    public async Task<IActionResult> OnPostCorrect()
    {
        var number = await Send(Of(Correct));
        return Done($"{Here}#p-{Correct.Person}", L["The correction is in the register, under number {0}.", number]);
    }

    private async Task LoadSeal()
    {
        Sealed = Now.Facts.Sheet.IsSealed ? await Send(Of(new GetSealed { Sheet = Now.Facts.Sheet.Id })) : null;
        Checks = Sealed is null && Now.Steers && (Ask == "seal" || WasSent("Seal")) ? await Send(Of(new GetChecks { Known = Now.Facts })) : null;
    }

    /// <summary>What was found, as the form carries it.</summary>
    public static string Warned(IReadOnlyList<Warning> warnings) => string.Join(',', SheetChecks.Names(warnings));
}
