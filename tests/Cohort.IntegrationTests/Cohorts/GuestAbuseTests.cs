using Cohort.Cohorts;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>A guest's link in the wrong hands, twice, too late, or in a race.</summary>
public sealed class GuestAbuseTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_link_that_was_used_renewed_or_ended_opens_nothing_elsewhere()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain);
        var first = await host.InviteGuest(known.Ain, poll, "Zoé");
        using var zoe = Visitor.Of(host);
        using var other = Visitor.Of(host);
        var before = await other.Get(first);
        (await zoe.Send(await zoe.Get(first), "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(302);

        var forwarded = await other.Get(first);
        forwarded.Text.ShouldContain("Camille");
        forwarded.Text.ShouldNotContain("Quand venir");
        forwarded.Page.QuerySelector("#ballot").ShouldBeNull();
        (await other.Send(before, "#ballot", ("Form.Marks[0].Value", "0"))).Code.ShouldBe(422);
        (await host.Card(known.Ain, poll)).Result!.Lines[0].Of(2).ShouldBe(1);

        var guest = await host.Read(db => db.Set<DecisionGuest>().Where(one => one.DecisionId == poll).Select(one => one.Id).SingleAsync());
        var second = (await host.As(Cast.Trainer, new RenewGuest(known.Ain, poll, guest, ""))).Link;
        (await zoe.Get(first)).Code.ShouldBe(404);
        var renewed = await other.Get(second);
        renewed.Page.QuerySelector("#m0v2")!.HasAttribute("checked").ShouldBeFalse("who holds the new link may be another");
        (await host.Card(known.Ain, poll)).Result!.Lines[0].Of(2).ShouldBe(1, "the answer stays");
        (await other.Send(renewed, "#ballot", ("Form.Marks[0].Value", "1"))).Code.ShouldBe(302);
        (await host.Card(known.Ain, poll)).TookPart.ShouldBe(1);

        await host.As(Cast.Trainer, new RevokeGuest(known.Ain, poll, guest));
        var dead = await other.Get(second);
        dead.Code.ShouldBe(404);
        dead.Said("h1").ShouldBe((await other.Get("/guest/none")).Said("h1"), "an ended link and one that never was look the same");
        (await other.Send(renewed, "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(404);
        (await host.Card(known.Ain, poll)).Result!.Lines[0].Of(1).ShouldBe(1, "what was answered counts");
        await host.As(Cast.Trainer, new ForgetGuest(known.Ain, poll, guest));
        (await host.Card(known.Ain, poll)).Names.Single().ShouldNotContain("Zoé");
    }

    [Fact]
    public async Task Twenty_letters_a_day_for_one_sender_three_to_one_address_and_a_renewal_gives_none_back()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var polls = new[] { await own.OpenPoll(known.Ain), await own.OpenPoll(known.Ain) };
        Task<string?> Invite(int index, string email) => own.As(Cast.Trainer, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = known.Ain, Decision = polls[index % 2], Name = "Zoé", Email = email });
        for (var index = 0; index < GuestLetters.MostToOne; index++)
            await Invite(index, "zoe@exemple.example");
        (await Should.ThrowAsync<Refusal>(() => Invite(0, "Zoe@exemple.example"))).Text.ShouldContain("address");
        for (var index = GuestLetters.MostToOne; index < GuestLetters.MostOfOne - 1; index++)
            await Invite(index, $"guest{index}@exemple.example");
        var guests = await own.Read(db => db.Set<DecisionGuest>().Where(one => one.DecisionId == polls[0]).Select(one => one.Id).ToListAsync());
        await own.As(Cast.Trainer, new RenewGuest(known.Ain, polls[0], guests[0], "another@exemple.example"));
        (await Should.ThrowAsync<Refusal>(() => Invite(0, "last@exemple.example"))).Text.ShouldContain("messages");
        await own.Read(db => db.Set<DecisionGuest>().ExecuteUpdateAsync(set => set.SetProperty(one => one.MadeBy, known.Fatou)));
        (await Should.ThrowAsync<Refusal>(() => own.As(Cast.Trainer, new RenewGuest(known.Ain, polls[0], guests[0], "last@exemple.example")))).Text.ShouldContain("messages");
        (await own.As(Cast.Trainer, new RenewGuest(known.Ain, polls[0], guests[0], ""))).Link.ShouldNotBeEmpty();
        own.Clock.Pass(TimeSpan.FromHours(25));
        (await Invite(0, "zoe@exemple.example")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_browsers_that_answer_at_once_by_one_link_leave_one_answer()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain);
        var token = (await host.InviteGuest(known.Ain, poll, "Zoé")).Split('/')[^1];
        var option = (await host.Card(known.Ain, poll)).Options[0].Id;
        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(index => Task.Run(async () =>
        {
            try
            {
                await host.AsHouse(new AnswerAsGuest(token, $"browser {index}", [new VoteMark(option, 2)]));
                return true;
            }
            catch (Refusal)
            {
                return false;
            }
        })));
        tries.Count(one => one).ShouldBe(1);
        (await host.Card(known.Ain, poll)).Result!.Lines[0].Of(2).ShouldBe(1);
    }

    [Fact]
    public async Task A_guest_answers_their_own_poll_only_and_no_member_is_their_own_guest()
    {
        var known = await Known.Of(host);
        var (poll, other) = (await host.OpenPoll(known.Ain), await host.OpenPoll(known.Ain));
        var link = await host.InviteGuest(known.Ain, poll, "Zoé");
        var foreign = (await host.Card(known.Ain, other)).Options[0].Id;
        await Should.ThrowAsync<NotFound>(() => host.AsHouse(new AnswerAsGuest(link.Split('/')[^1], "a browser", [new VoteMark(foreign, 2)])));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Send(await fatou.Get(link), "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(422);
        (await host.Card(known.Ain, poll)).TookPart.ShouldBe(0);
        (await fatou.Get(SomePolls.Guests(known.Ain, poll))).Code.ShouldBe(403, "another opened it");
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = known.Ain, Decision = poll, Name = "Moi" }));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = known.Jura, Decision = poll, Name = "Moi" }));

        // A half-day that is withdrawn while the guest thinks.
        using var zoe = Visitor.Of(host);
        var open = await zoe.Get(link);
        await host.As(Cast.Trainer, new WithdrawOption(known.Ain, poll, (await host.Card(known.Ain, poll)).Options[0].Id, "Salle prise."));
        var told = await zoe.Send(open, "#ballot", ("Form.Marks[0].Value", "2"), ("Form.Marks[1].Value", "1"));
        told.Code.ShouldBe(422);
        told.Said(".errors")!.ShouldContain("30 novembre");
        (await zoe.Send(told, "#ballot")).Code.ShouldBe(302);
        (await host.Card(known.Ain, poll)).Result!.Chosen.Count.ShouldBe(1);
    }

    /// <summary>They saw the link. Who has answered by it keeps it: it is bound to another browser than theirs.</summary>
    [Fact]
    public async Task Who_is_erased_leaves_no_open_link_behind_and_the_guests_answers_stay()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var poll = Guid.CreateVersion7();
        await own.As(Cast.Trainee, new OpenDecision(poll, known.Ain, "Quand venir ?", "", new DecisionTerms(DecisionMethod.DatePoll, 0, false, false, 0, own.Clock.GetUtcNow().UtcDateTime.AddDays(3)),
            [new OptionTerms(Guid.CreateVersion7(), "", FakeClock.Today.AddDays(6), DayPart.Morning), new OptionTerms(Guid.CreateVersion7(), "", FakeClock.Today.AddDays(7), DayPart.Morning)]));
        async Task<string> Link(string name) => (await own.As(Cast.Trainee, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = known.Ain, Decision = poll, Name = name, Email = name + "@exemple.example" }))!;
        var (used, open) = (await Link("zoe"), await Link("noe"));
        using var zoe = Visitor.Of(own);
        (await zoe.Send(await zoe.Get(used), "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(302);
        await own.As(Cast.Trainee, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee, Password = Cast.Password });
        (await zoe.Get(used)).Page.QuerySelector("#ballot").ShouldNotBeNull();
        (await zoe.Get(open)).Code.ShouldBe(404);
        (await own.MailTo("noe@exemple.example")).ShouldBeEmpty("the link it carries is dead");
        (await own.Card(known.Ain, poll)).TookPart.ShouldBe(1);
    }
}
