using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Hours;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Reactions;

/// <summary>The minutes of a sealed sheet reach the hours, and those of a correction take their place.</summary>
internal sealed class WhenSheetSealed(CurriculumDb db) : INotificationHandler<SheetSealed>, INotificationHandler<SheetCorrected>
{
    public Task Handle(SheetSealed notification, CancellationToken cancellationToken) =>
        Keep(notification.Cohort, (notification.Date, notification.IsAfternoon), notification.Number, notification.Lines, cancellationToken);

    public Task Handle(SheetCorrected notification, CancellationToken cancellationToken) =>
        Keep(notification.Cohort, (notification.Date, notification.IsAfternoon), notification.Number, [notification.Line], cancellationToken);

    private async Task Keep(Guid cohort, (DateOnly Date, bool IsAfternoon) half, int number, IReadOnlyList<SealedPresence> lines, CancellationToken stop)
    {
        var (date, part) = (half.Date, half.IsAfternoon ? DayPart.Afternoon : DayPart.Morning);
        // Raised in the command that seals: what was kept a moment ago is not in the database yet.
        await db.SignedHalves.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part).LoadAsync(stop);
        var kept = db.SignedHalves.Local.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part).ToDictionary(one => one.PersonId);
        foreach (var line in lines)
        {
            if (!kept.TryGetValue(line.Person, out var row))
                db.SignedHalves.Add(row = new SignedHalf(cohort, line.Person, date, part));
            else if (row.Number > number)
                continue;
            (row.Expected, row.Minutes, row.IsSigned, row.Number) = (line.Expected, line.Minutes, line.IsSigned, number);
        }
    }
}
