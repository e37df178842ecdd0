using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Somebody without an account answers a date poll by a link of their own.</summary>
public sealed class GuestTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_guest_answers_changes_the_answer_and_reads_the_outcome()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain, quorum: 2);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(SomePolls.Guests(known.Ain, poll));
        var made = await trainer.Send(page, "#invite", ("Form.Name", "Zoé <b>Marchal</b>"));
        made.Code.ShouldBe(200);
        made.Text.ShouldNotContain("<b>Marchal");
        var link = SomePolls.Link(made);
        (await trainer.Send(page, "#invite", ("Form.Name", "Zoé <b>Marchal</b>"))).Code.ShouldBe(302, "the same form again makes no other guest");

        using var zoe = Visitor.Of(host);
        var opened = await zoe.Get(link);
        opened.Code.ShouldBe(200);
        opened.Raw.Headers.GetValues("X-Robots-Tag").Single().ShouldContain("noindex");
        opened.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue();
        opened.Text.ShouldContain("Quand venir ?");
        opened.Text.ShouldContain("Promo Ain");
        opened.Text.ShouldNotContain("<b>Marchal");
        (await host.Read(db => db.Set<DecisionGuest>().SingleAsync(one => one.DecisionId == poll))).DeviceHash.ShouldBe("", "opening a link changes nothing");
        (await zoe.Send(opened, "#ballot")).Code.ShouldBe(422);

        var sent = await zoe.Send(opened, "#ballot", ("Form.Marks[0].Value", "0"), ("Form.Marks[1].Value", "2"));
        sent.Code.ShouldBe(302);
        var cookie = sent.Raw.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("cohort-guest=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("path=/guest");
        cookie.ShouldContain("samesite=lax");
        var again = await zoe.Get(link);
        again.Page.QuerySelector("#m1v2")!.HasAttribute("checked").ShouldBeTrue();
        (await zoe.Send(again, "#ballot", ("Form.Marks[0].Value", "2"), ("Form.Marks[1].Value", "1"))).Code.ShouldBe(302);

        await host.As(Cast.Trainee, new CastVote(known.Ain, poll, [new VoteMark((await host.Card(known.Ain, poll)).Options[0].Id, 1)]));
        var card = await host.Card(known.Ain, poll);
        card.TookPart.ShouldBe(2);
        card.Names.ShouldContain(one => one.StartsWith("Zoé <b>Marchal</b> (", StringComparison.Ordinal));
        card.Result!.Lines[0].Of(2).ShouldBe(1);
        var seen = await trainer.Get(CohortsLinks.Decision(known.Ain, poll));
        seen.Text.ShouldNotContain("<b>Marchal");
        seen.Said(".facts")!.ShouldContain("Zoé <b>Marchal</b> (invité·e)");
        seen.Said("[aria-labelledby=course]")!.ShouldContain("Zoé");

        await host.As(Cast.Trainer, new CloseDecision(known.Ain, poll));
        var closed = await zoe.Get(link);
        closed.Said(".lead")!.ShouldContain("30");
        closed.Page.QuerySelector("#ballot").ShouldBeNull();
        (await zoe.Send(again, "#ballot", ("Form.Marks[0].Value", "0"))).Code.ShouldBe(422, "too late");
        (await host.Card(known.Ain, poll)).Result!.Lines[0].Of(2).ShouldBe(1);
    }

    [Fact]
    public async Task In_a_secret_poll_a_guest_votes_once_into_the_box()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain, secret: true);
        var link = await host.InviteGuest(known.Ain, poll, "Zoé");
        using var zoe = Visitor.Of(host);
        var page = await zoe.Get(link);
        (await zoe.Send(page, "#ballot", ("Form.Marks[0].Value", "2"))).Code.ShouldBe(302);
        (await zoe.Get(link)).Page.QuerySelector("#ballot").ShouldBeNull();
        (await zoe.Send(page, "#ballot", ("Form.Marks[0].Value", "0"))).Code.ShouldBe(422);
        (await host.Read(db => db.Set<DecisionMark>().CountAsync(one => one.DecisionId == poll))).ShouldBe(0);
        var box = await host.Read(db => db.Set<SecretBox>().SingleAsync(one => one.DecisionId == poll));
        box.Counts.ShouldNotContain("0:2");
        box.Read(host.Services.GetRequiredService<BoxSeal>()).ShouldBe([(0, 2, 1)]);
        var card = await host.Card(known.Ain, poll);
        (card.TookPart, card.Names.Count).ShouldBe((1, 0));
    }

    /// <summary>Whoever opened it may have answered by all four links themselves, and would read the fifth vote off the count.</summary>
    [Fact]
    public async Task Four_guests_do_not_make_the_secret_vote_of_one_member_known()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain, secret: true, quorum: 5);
        var options = (await host.Card(known.Ain, poll)).Options;
        for (var index = 0; index < 4; index++)
            await host.AsHouse(new AnswerAsGuest((await host.InviteGuest(known.Ain, poll, $"Personne {index}")).Split('/')[^1], $"browser {index}", [new VoteMark(options[0].Id, 2)]));
        await host.As(Cast.Trainee, new CastVote(known.Ain, poll, [new VoteMark(options[1].Id, 2)]));
        var card = await host.As(Cast.Trainer, new CloseDecision(known.Ain, poll));
        (card.TookPart, card.Withheld, card.Result).ShouldBe((5, ResultWithheld.TooFew, null));
        var line = (await host.As(Cast.Trainer, new GetDecisions(known.Ain))).Single(one => one.Id == poll);
        (line.TookPart, line.Withheld, line.Result).ShouldBe((5, ResultWithheld.TooFew, null));
    }

    [Fact]
    public async Task The_link_goes_by_mail_and_thirty_guests_are_enough()
    {
        var known = await Known.Of(host);
        var poll = await host.OpenPoll(known.Ain);
        await host.As(Cast.Trainer, new InviteGuest { Id = Guid.CreateVersion7(), Cohort = known.Ain, Decision = poll, Name = "Zoé <i>M.</i>", Email = " Zoe@exemple.example " });
        var mail = (await host.MailTo("zoe@exemple.example")).ShouldHaveSingleItem();
        mail.Html.ShouldNotContain("<i>M.");
        mail.Text.ShouldContain("Camille");
        using var zoe = Visitor.Of(host);
        (await zoe.Get(mail.Path)).Page.QuerySelector("#ballot").ShouldNotBeNull();
        (await host.Read(db => db.Set<DecisionGuest>().SingleAsync(one => one.DecisionId == poll))).TokenHash.ShouldNotBe(mail.Path.Split('/')[^1]);
        for (var index = 1; index < InviteGuest.Most; index++)
            await host.InviteGuest(known.Ain, poll, $"Personne {index}");
        (await Should.ThrowAsync<Refusal>(() => host.InviteGuest(known.Ain, poll, "Une de trop"))).Text.ShouldContain("At most");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Send(await trainer.Get(SomePolls.Guests(known.Ain, poll)), "#invite", ("Form.Name", "a\u200Bb"), ("Form.Email", "pas une adresse"))).Code.ShouldBe(422);
    }
}
