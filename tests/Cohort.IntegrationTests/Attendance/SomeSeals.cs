using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Attendance;

/// <summary>Half-days of the cast, said, counter-signed and sealed as people do.</summary>
internal static class SomeSeals
{
    /// <summary>Seals the latest half-days up to this morning, of which Fatou signs the first.</summary>
    public static async Task<IReadOnlyList<ChainLink>> Of(CohortFactory host, int count)
    {
        var known = await Known.Of(host);
        var halves = (await host.As(Cast.Trainer, new GetHalves(known.Ain))).Halves.Where(one => one.Date < FakeClock.Today || (one.Date == FakeClock.Today && one.Part == DayPart.Morning)).Take(count).ToList();
        await host.As(Cast.Trainee, new SignSheet { Cohort = known.Ain, Date = halves[0].Date, Part = halves[0].Part, Id = Guid.CreateVersion7() });
        foreach (var half in halves)
            await Seal(host, known.Ain, half.Date, half.Part);
        return await Links(host);
    }

    public static Task<List<ChainLink>> Links(CohortFactory host) => host.Read(db => db.Set<ChainLink>().AsNoTracking().OrderBy(one => one.Number).ToListAsync());

    /// <summary>Corrects the first line of a sheet: absent, and justified.</summary>
    public static async Task<CorrectionContent> Correct(CohortFactory host, ChainLink sheet)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CohortDb>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var content = Chained.Read<SheetContent>(sheet.Content)!;
        var line = content.Lines[0];
        CorrectionContent? written = null;
        var link = await scope.ServiceProvider.GetRequiredService<Register>().Append(LinkKind.Correction, sheet.CohortId, sheet.SheetId, (number, now) => Chained.Write(written = new CorrectionContent(
            1, number, sheet.Number, sheet.CohortId, content.Date, content.Part, line.Person, line.Name, new StandingContent(line.Mark, line.Minutes, line.IsJustified), new StandingContent(Mark.Absent, 0, true), "A paper came", now, "Camille")), default);
        var row = await db.Set<SealedLine>().SingleAsync(one => one.Number == sheet.Number && one.PersonId == line.Person);
        (row.Mark, row.Minutes, row.IsJustified, row.CorrectedIn) = (Mark.Absent, 0, true, link.Number);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return written!;
    }

    private static async Task Seal(CohortFactory host, Guid cohort, DateOnly date, DayPart part)
    {
        var facts = (await host.As(Cast.Trainer, new GetSheet { Cohort = cohort, Date = date, Part = part })).Facts;
        foreach (var (line, index) in facts.Lines.Where(one => one.Mark == Mark.Missing).Select((one, index) => (one, index)))
            await host.As(Cast.Trainer, new SayPresence { Cohort = cohort, Date = date, Part = part, Person = line.Person, Said = index == 1 ? Said.Absent : Said.Declared });
        var leader = facts.Half.Leaders.FirstOrDefault(one => one.Id is not null)?.Id;
        var email = leader is null ? Cast.Trainer : (await host.Read(db => db.Set<Person>().SingleAsync(one => one.Id == leader))).Email!;
        await host.As(email, new SignSheet { Cohort = cohort, Date = date, Part = part, Id = Guid.CreateVersion7() });
        await ClosedSheets.Seal(host, cohort, date, part);
    }
}
