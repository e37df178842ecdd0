using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.IntegrationTests.Attendance;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>The rules of Attendance.</summary>
internal static class AttendanceCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("SignNow", "a half-day that begins", true, host => Half(host, false)),
        new("SignNow", "who has signed", false, host => Half(host, true)),
        new("SheetUnsigned", "a half-day that ends", true, host => Half(host, false)),
        new("SheetUnsigned", "who has signed", false, host => Half(host, true)),
        new("SheetOpen", "the next morning", true, host => Yesterday(host, false)),
        new("SheetOpen", "a sheet that is closed", false, host => Yesterday(host, true)),
    ];

    private static async Task<(Guid, string)> Half(CastHost host, bool signs)
    {
        var known = await Known.Of(host);
        await host.Run("PlanSigning");
        if (signs)
            await host.As(Cast.Trainee, new SignSheet { Cohort = known.Ain, Date = FakeClock.Today, Part = DayPart.Morning, Id = Guid.CreateVersion7() });
        return (known.Ain, Cast.Trainee);
    }

    private static async Task<(Guid, string)> Yesterday(CastHost host, bool closes)
    {
        var known = await Known.Of(host);
        await host.Run("PlanSigning");
        if (closes)
            await ClosedSheets.Close(host, known, (await ClosedSheets.Past(host, known))[0], ClosedSheets.Usual);
        return (known.Ain, Cast.Trainer);
    }
}
