using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;

namespace Cohort.LoadTests.Data;

/// <summary>One promo of 200 trainees, whose morning of today has sixty lines to run.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Path">The run sheet of the morning.</param>
/// <param name="Trainer">Who presses.</param>
/// <param name="Emails">The trainees, who look on.</param>
internal sealed record RunData(string Folder, string Path, string Trainer, IReadOnlyList<string> Emails)
{
    public const int Screens = 200;
    private const int Lines = 60, Minutes = 3;

    public static async Task<RunData> Make(string root)
    {
        var today = OnePromo.Today;
        var (folder, promo) = await OnePromo.Make(root, "run", Screens, (_, rows) =>
        {
            var workshop = rows.OfType<Workshop>().First(one => one.State == WorkshopState.Planned && one.Slots.Count > 0 && (one.Slots[0].Date, one.Slots[0].Part) == (today, DayPart.Morning));
            for (var line = 0; line < Lines; line++)
                workshop.Items.Add(new WorkshopItem(workshop.Id, line, string.Create(CultureInfo.InvariantCulture, $"Un moment, fois {line + 1}"), workshop.Slots[0].StartsAt + (line * Minutes), Minutes));
        });
        return new RunData(folder, Curriculum.Contracts.CurriculumLinks.Run(promo.Id, today, false), promo.Emails[0], OnePromo.Trainees(promo));
    }
}
