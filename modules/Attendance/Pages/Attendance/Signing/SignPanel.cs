using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Today: the half-day of now, or the next of the day, to be signed.</summary>
/// <param name="Facts">The half-day.</param>
/// <param name="Opening">Where its window stands.</param>
/// <param name="Mine">The trainee's own line; null for who steers.</param>
internal sealed record SignPart(SheetFacts Facts, Opening Opening, SheetLine? Mine)
{
    public bool Steers => Mine is null;

    public string Path => AttendanceLinks.Sheet(Facts.Half.Promo.Id, Facts.Half.Date, Facts.Half.Part == DayPart.Afternoon);
}

internal sealed class SignPanel(SheetDesk desk, CurrentPerson person, IMediator mediator) : ITodayPanel
{
    public int Order => 1;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role is not (Role.Trainee or Role.Trainer or Role.Coordinator))
            return null;
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        SignPart? found = null;
        foreach (var part in Enum.GetValues<DayPart>())
        {
            var starts = promo.StartOf(part);
            if (Window.At(context.Date, starts, starts + promo.HalfDayMinutes, promo.Zone, desk.Now) == Opening.Over || await Of(context, part, stop) is not { } one)
                continue;
            // What is signed gives way to what is to be signed now.
            if (found is null || one.Opening == Opening.Open)
                found = one;
            if (found.Mine?.Signature is null)
                break;
        }

        return found is null ? null : new TodayPart("/Pages/Attendance/Signing/_TodaySign.cshtml", found, false);
    }

    private async Task<SignPart?> Of(TodayContext context, DayPart part, CancellationToken stop)
    {
        try
        {
            var facts = await desk.Read(context.Cohort, context.Date, part, stop);
            var mine = context.Role == Role.Trainee ? facts.Lines.FirstOrDefault(one => one.Person == person.Id) : null;
            return mine is null && (context.Role == Role.Trainee || facts.Lines.Count == 0) ? null
                : new SignPart(facts, Window.At(context.Date, facts.Sheet.StartsAt, facts.Sheet.EndsAt, facts.Half.Promo.Zone, desk.Now), mine);
        }
        catch (NotFound)
        {
            return null;
        }
    }
}
