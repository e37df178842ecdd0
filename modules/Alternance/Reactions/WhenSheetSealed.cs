using Cohort.Alternance.Model.Centre;
using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reactions;

/// <summary>What a sealed sheet says of each trainee reaches whoever follows them; a correction takes its place.</summary>
internal sealed class WhenSheetSealed(AlternanceDb db) : INotificationHandler<SheetSealed>, INotificationHandler<SheetCorrected>
{
    public Task Handle(SheetSealed notification, CancellationToken cancellationToken) =>
        Keep(notification.Cohort, (notification.Date, notification.IsAfternoon), notification.Number, notification.Lines, cancellationToken);

    public Task Handle(SheetCorrected notification, CancellationToken cancellationToken) =>
        Keep(notification.Cohort, (notification.Date, notification.IsAfternoon), notification.Number, [notification.Line], cancellationToken);

    private async Task Keep(Guid cohort, (DateOnly Date, bool IsAfternoon) half, int number, IReadOnlyList<SealedPresence> lines, CancellationToken stop)
    {
        var (date, part) = (half.Date, half.IsAfternoon ? DayPart.Afternoon : DayPart.Morning);
        // Those of this command too: several sheets and corrections may come in one.
        await db.Presences.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part).LoadAsync(stop);
        var kept = db.Presences.Local.Where(one => one.CohortId == cohort && one.Date == date && one.Part == part).ToDictionary(one => one.PersonId);
        foreach (var line in lines)
        {
            if (!kept.TryGetValue(line.Person, out var row))
                db.Presences.Add(row = new CentrePresence(cohort, line.Person, date, part));
            else if (row.Number > number)
                continue;
            (row.Minutes, row.MissingMinutes, row.Number) = (line.Minutes, Math.Max(0, line.Expected - line.Minutes), number);
            (row.IsAbsent, row.IsJustified) = (line.IsAbsent, line is { IsAbsent: true, IsJustified: true });
        }
    }
}
