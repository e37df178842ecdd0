using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Scheduling;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>A month of a promo, the change of hour in it, against the list in Month.txt: every inbox line, every mail, every one that was dropped.</summary>
public sealed partial class MonthTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private static readonly TimeSpan Night = new(3, 20, 0);
    private static readonly DateTime Begins = At(9, 11, 0), Ends = At(7, 21, 0);
    private readonly Dictionary<string, (Guid Id, string Email)> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> workshops = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> labels = [];
    private readonly Guid promo = Guid.CreateVersion7();
    private List<(string Name, bool IsNightly)>? tasks;
    private DateTime? next;

    [Fact]
    public async Task A_month_is_told_message_by_message_as_it_was_written_down()
    {
        host.Clock.Pass(Utc(Begins) - host.Clock.GetUtcNow());
        await Arrange();
        var happenings = Happenings().ToLookup(one => one.At, one => one.Happens);
        for (var local = Begins; local <= Ends; local = local.AddMinutes(5))
        {
            // At night only full hours, and the hour of the night's tasks; 2:00 to 3:00 of Sunday 28 does not exist.
            if ((local.Hour < 7 && local.Minute != 0 && local.TimeOfDay != Night) || Paris.IsInvalidTime(local))
                continue;
            host.Clock.Pass(Utc(local) - host.Clock.GetUtcNow());
            await Tick(local, [.. happenings[local]]);
        }

        happenings.Select(one => one.Key).ShouldAllBe(one => one >= Begins && one <= Ends && one.Minute % 5 == 0);
        var expected = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Reminders", "Month.txt"))).Where(one => one.Length > 0 && one[0] != '#').ToList();
        var told = await Told();
        string.Join('\n', [.. More(expected, told).Select(one => $"not told: {one}"), .. More(told, expected).Select(one => $"not written down: {one}")]).ShouldBeEmpty();
        told.Count.ShouldBe(expected.Count);
    }

    /// <summary>What happens, then what runs by itself, as the scheduler would; nothing is asked of the database when nothing can be due.</summary>
    private async Task Tick(DateTime local, IReadOnlyList<Func<Task>> happenings)
    {
        foreach (var happens in happenings)
            await happens();
        var (night, planning, hour) = (local.TimeOfDay == Night, local.Minute == 10, local.Minute == 0);
        if (night)
        {
            await Plan(isNightly: true);
            await host.Run("RaiseAlerts");
            await host.Run("EnrolReaders");
        }

        if (planning)
            await Plan(isNightly: false);
        if (hour)
        {
            await host.Run("CloseDecisions");
            await host.Run("DecideSlots");
        }

        if (happenings.Count > 0 || night || planning || hour || next <= Utc(local).UtcDateTime || local == Begins)
        {
            await host.Run("RingReminders");
            next = await host.Read(db => db.Set<Reminder>().Where(one => one.NextAt != null).MinAsync(one => one.NextAt));
        }

        if (hour)
            await host.Run("SendDigests");
    }

    /// <summary>The tasks that plan reminders: each night at a given hour, or each hour.</summary>
    private async Task Plan(bool isNightly)
    {
        if (tasks is null)
        {
            await using var scope = host.Services.CreateAsyncScope();
            tasks = [.. scope.ServiceProvider.GetServices<IRecurringTask>().Where(one => one.Name.StartsWith("Plan", StringComparison.Ordinal) || one.Name == "KeepTurns")
                .Select(one => (one.Name, IsNightly: one.Cron.Split(' ')[2] != "*"))];
        }

        foreach (var (name, _) in tasks.Where(one => one.IsNightly == isNightly))
            await host.Run(name);
    }

    /// <summary>Those of the first that the second does not have, each as often as it is missing.</summary>
    private static List<string> More(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var known = second.GroupBy(one => one, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.Count(), StringComparer.Ordinal);
        return [.. first.Where(one => (known[one] = known.GetValueOrDefault(one) - 1) < 0)];
    }

    /// <summary>A local hour of the month: from the 9th on of March, before of April.</summary>
    private static DateTime At(int day, int hour, int minute = 0) => new(2027, day >= 9 ? 3 : 4, day, hour, minute, 0, DateTimeKind.Unspecified);

    private static DateOnly Day(int day) => DateOnly.FromDateTime(At(day, 0));

    private static DateTimeOffset Utc(DateTime local) => new(TimeZoneInfo.ConvertTimeToUtc(local, Paris), TimeSpan.Zero);

    private static string Half((DateOnly Date, DayPart Part) half) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{half.Date:ddd dd} {(half.Part == DayPart.Morning ? "am" : "pm")}");
}
