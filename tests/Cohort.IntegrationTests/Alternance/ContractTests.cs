using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Trainee;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

public sealed class ContractTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task One_trainee_s_alternance_is_for_them_and_who_steers()
    {
        var known = await Known.Of(host);
        var other = (await host.AsHouse(new ListMembers(known.Ain))).First(one => one.Role == Role.Trainee && one.PersonId != known.Fatou && one.GivenName != "Gaël").PersonId;
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get($"/promos/{known.Ain}/alternance")).Location.ShouldBe($"/promos/{known.Ain}/alternance/{known.Fatou}");
        (await trainee.Get($"/promos/{known.Ain}/alternance/{known.Fatou}")).Code.ShouldBe(200);
        foreach (var path in new[] { "", "/calendar", "/agreement", "/agreement/objectives", "/missions/edit" })
            (await trainee.Get($"/promos/{known.Ain}/alternance/{other}{path}")).Code.ShouldBe(404, path);
        (await trainee.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/contract")).Code.ShouldBe(403);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get($"/promos/{known.Ain}/alternance/{known.Fatou}")).Code.ShouldBe(403);
        // By request a tutor reads whom they follow, and nobody else.
        (await host.As(Cast.Tutor, new GetTrainee(known.Ain, known.Fatou))).Name.ShouldStartWith("Fatou");
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Tutor, new GetTrainee(known.Ain, other)));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var all = await trainer.Get($"/promos/{known.Ain}/alternance");
        all.Code.ShouldBe(200);
        all.Page.QuerySelectorAll(".where-table tbody tr").Length.ShouldBeGreaterThan(5);
        all.Page.QuerySelectorAll("a[href$='/tutor']").Length.ShouldBeGreaterThan(0, "whoever has no tutor is a link away from one");
    }

    [Fact]
    public async Task Contracts_that_overlap_are_refused_unless_there_are_two_jobs()
    {
        var known = await Known.Of(host);
        var nour = (await host.AsHouse(new ListMembers(known.Ain))).Last(one => one.Role == Role.Trainee).PersonId;
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/alternance/{nour}/contract?structure={known.Structure}");
        var refused = await trainer.Send(page, "#contract", ("Form.StartsOn", "2026-12-01"), ("Form.EndsOn", "2027-01-31"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_TwoAtOnce-error")!.TextContent.ShouldMatch(@"\d\d/\d\d/\d{4}");
        (await trainer.Send(page, "#contract", ("Form.StartsOn", "2026-12-01"), ("Form.EndsOn", "2026-11-01"))).Code.ShouldBe(422);
        (await trainer.Send(refused, "#contract", ("Form.TwoAtOnce", "true"))).Code.ShouldBe(302);
        (await trainer.Send(refused, "#contract", ("Form.TwoAtOnce", "true"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Placement>().CountAsync(one => one.PersonId == nour))).ShouldBe(2);

        // One by mistake goes while nothing hangs on it; one that somebody follows does not.
        var mistake = await host.Read(db => db.Set<Placement>().Where(one => one.PersonId == nour && one.StartsOn == new DateOnly(2026, 12, 1)).Select(one => one.Id).SingleAsync());
        (await trainer.Send(await trainer.Get($"/promos/{known.Ain}/alternance/{nour}/contract/{mistake}"), "#drop")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Placement>().CountAsync(one => one.PersonId == nour))).ShouldBe(1);
        var kept = await host.Read(db => db.Set<Placement>().Where(one => one.PersonId == known.Fatou && one.Tutors.Any()).Select(one => one.Id).FirstAsync());
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new DropPlacement(known.Ain, known.Fatou, kept)));
    }

    [Fact]
    public async Task Tutors_come_by_their_address_follow_for_a_time_and_end_with_the_contract()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}";
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"{here}/contract/{known.Placement}/tutor");
        (await trainer.Send(page, "#tutor", ("Form.Email", "pas une adresse"), ("Form.GivenName", "Ada"), ("Form.FamilyName", "Roux"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#tutor", ("Form.Email", Cast.Trainer), ("Form.GivenName", "Ada"), ("Form.FamilyName", "Roux"))).Code.ShouldBe(422);
        (string, string)[] ada = [("Form.Email", "ada.roux@exemple.example"), ("Form.GivenName", "Ada"), ("Form.FamilyName", "Roux"), ("Form.From", "2026-11-20")];
        (await trainer.Send(page, "#tutor", ada)).Code.ShouldBe(302);
        (await trainer.Send(page, "#tutor", ada)).Code.ShouldBe(302);
        var now = (await host.As(Cast.Trainer, new GetTrainee(known.Ain, known.Fatou))).Contracts.Single(one => one.Placement.Id == known.Placement);
        var added = now.Tutors.Single(one => one.Name == "Ada Roux");
        added.Until.ShouldBe(now.Placement.EndsOn);
        now.Tutors.Count.ShouldBe(2);

        var open = await trainer.Get(here);
        open.Page.QuerySelectorAll("a[href$='/tutors']").Length.ShouldBeGreaterThan(0);
        (await trainer.Send(open, $"#end-{added.Id}", ("until", ""))).Code.ShouldBe(422);
        (await trainer.Send(open, $"#end-{added.Id}", ("until", "2026-11-01"))).Code.ShouldBe(422);
        var ended = await trainer.Send(open, $"#end-{added.Id}", ("until", "2026-11-23"));
        (await Until(added.Id)).ShouldBe(new DateOnly(2026, 11, 23));
        await Should.ThrowAsync<NotFound>(() => host.As("ada.roux@exemple.example", new GetTrainee(known.Ain, known.Fatou)));
        (await trainer.Send(await trainer.Follow(ended), ".toast-line form")).Code.ShouldBe(302);
        (await Until(added.Id)).ShouldBe(now.Placement.EndsOn);

        // The contract ends earlier: so does who followed to its end.
        var contract = await trainer.Get($"{here}/contract/{known.Placement}");
        (await trainer.Send(contract, "#contract", ("Form.EndsOn", "2027-03-31"), ("Form.FundedUntil", ""))).Code.ShouldBe(302);
        (await Until(added.Id)).ShouldBe(new DateOnly(2027, 3, 31));
    }

    [Fact]
    public async Task The_end_of_a_funding_is_told_ninety_and_thirty_days_before()
    {
        using var later = new CastHost();
        var known = await Known.Of(later);
        using var trainer = await Visitor.SignedIn(later, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/contract/{known.Placement}");
        (await trainer.Send(page, "#contract", ("Form.FundedUntil", "2027-03-10"))).Code.ShouldBe(302);
        // The date was wrong: what was planned for it tells nothing.
        (await trainer.Send(await trainer.Get(page.Path), "#contract", ("Form.FundedUntil", "2027-03-31"))).Code.ShouldBe(302);
        later.Clock.Pass(TimeSpan.FromDays(35));
        await later.Run("RingReminders");
        (await Told(later)).ShouldBeEmpty();
        later.Clock.Pass(TimeSpan.FromDays(3));
        await later.Run("RingReminders");
        var told = await Told(later);
        told.ShouldContain(known.Fatou);
        told.Distinct().Count().ShouldBe(told.Count);
        told.Count.ShouldBeGreaterThanOrEqualTo(3, "the trainee, the trainer, the tutor");
        (await trainer.Get($"/promos/{known.Ain}/alternance/{known.Fatou}")).Page.QuerySelectorAll(".state-warn").Length.ShouldBeGreaterThan(0);
    }

    private static Task<List<Guid>> Told(CohortFactory host) => host.Read(db => db.Set<InboxItem>().Where(one => one.Rule == "FundingEnds").Select(one => one.PersonId).ToListAsync());

    private Task<DateOnly?> Until(Guid tutor) => host.Read(db => db.Set<PlacementTutor>().Where(one => one.Id == tutor).Select(one => one.Until).SingleAsync());
}
