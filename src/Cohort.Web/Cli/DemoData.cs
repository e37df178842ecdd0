using Cohort.Alternance.Contracts;
using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.PeerSessions.Contracts;
using Cohort.Watch.Contracts;
using MediatR;

namespace Cohort.Web.Cli;

/// <summary>The demo data of every module, in the order in which they lean on each other.</summary>
internal static class DemoData
{
    /// <summary>Fills an empty database around the day of the clock; answers how many people and workshops there are.</summary>
    public static async Task<(int People, int Workshops)> Fill(IMediator mediator, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date);
        var demo = await mediator.Send(new SeedDemoPromo(today));
        var workshops = await mediator.Send(new SeedDemoProgramme(demo.Cohort, demo.People, demo.Places, today));
        await mediator.Send(new SeedDemoWatch(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoPeers(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoAlternance(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoLists(demo.People));
        await mediator.Send(new SeedDemoBetween(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoOpening(demo.Cohort, demo.People, today));
        await mediator.Send(new SeedDemoObservations(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoFeedback(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoWriting(demo.Cohort, demo.People));
        await mediator.Send(new SeedDemoRun(demo.Cohort, today));
        // A few weeks of sheets at a time, until all are sealed.
        while (await mediator.Send(new SeedDemoAttendance(demo.Cohort, demo.People)) > 0)
        {
        }

        return (demo.People.Count, workshops);
    }
}
