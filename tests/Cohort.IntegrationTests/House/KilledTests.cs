using System.Net;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>
/// A process killed in the middle of its work loses nothing it has acknowledged. On SQLite only: a server keeps that
/// promise itself, so `build/test` leaves this class out of its run on PostgreSQL.
/// </summary>
public sealed class KilledTests
{
    [Fact]
    public async Task What_was_acknowledged_before_the_kill_is_there_after_it()
    {
        using var database = TestDatabase.OfTheCast();
        var acknowledged = new List<string>();
        using (var process = SiteProcess.Start(database.Settings))
        {
            using var visitor = await Visitor.SignedIn(await process.Client(), Cast.Trainee);
            var home = (await visitor.Get("/")).Location!;
            var promo = home.Split('/')[2];
            var page = await visitor.Get($"/promos/{promo}/workshops/new");
            var node = page.Page.QuerySelector("input[name='Form.Touched']")!.GetAttribute("value")!;
            for (var index = 0; index < 12; index++)
            {
                var id = Guid.CreateVersion7().ToString();
                var sent = visitor.Send(page, "form", ("Form.Id", id), ("Form.Title", $"Avant la coupure {index}"), ("Form.Touched", node));
                if (index == 11)
                {
                    await process.Kill();
                    break;
                }

                (await sent).Status.ShouldBe(HttpStatusCode.Redirect);
                acknowledged.Add(id);
            }
        }

        using var after = new CohortFactory(database.Settings);
        var kept = await after.Read(db => db.Set<Workshop>().Select(one => one.Id.ToString()).ToListAsync());
        acknowledged.Count.ShouldBe(11);
        acknowledged.Except(kept, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
        (await after.AsHouse(new CheckProgrammes())).ShouldBeEmpty();
    }
}
