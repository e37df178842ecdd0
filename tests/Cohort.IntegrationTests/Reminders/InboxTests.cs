using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Pages.Facilities.Wishes;
using Cohort.Facilities.Reminders;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>What a trainer announces, as each one finds it.</summary>
public sealed class InboxTests : IDisposable
{
    private readonly CastHost host = new();

    [Fact]
    public async Task An_announcement_is_found_opened_and_read()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/announcements");
        var done = await trainer.Send(page, "main form", ("Form.Title", "La salle change"), ("Form.Text", "Salle 3, <b>au fond</b>."), ("Form.Audience", "Everyone"));
        done.Code.ShouldBe(302);
        (await trainer.Send(page, "main form", ("Form.Title", "La salle change"), ("Form.Text", "Salle 3, <b>au fond</b>."), ("Form.Audience", "Everyone"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Announcement>().CountAsync(one => one.CohortId == known.Ain))).ShouldBe(1, "sent twice, it is one");
        await host.Run("RingReminders");
        (await host.Run("RingReminders")).ShouldBe(0);

        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var inbox = await trainee.Get("/inbox");
        inbox.Said(".top .count").ShouldBe("1");
        inbox.Said(".told-open")!.ShouldContain("La salle change");
        inbox.Text.ShouldContain("&lt;b&gt;au fond&lt;/b&gt;");
        var opened = await trainee.Press(inbox, ".told-open");
        opened.Location.ShouldBe($"/promos/{known.Ain}/announcements");
        var there = await trainee.Follow(opened);
        there.Page.QuerySelector(".top .count").ShouldBeNull();
        there.Text.ShouldContain("La salle change");

        using var author = await Visitor.SignedIn(host, Cast.Trainer);
        (await author.Get("/inbox")).Page.QuerySelector(".told-open").ShouldBeNull("who announces is not told");
        var mail = await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == "Announcement").ToListAsync());
        mail.Count.ShouldBeGreaterThan(5);
        mail.ShouldAllBe(one => one.MayBeStopped && one.State == MailState.Queued);
    }

    [Fact]
    public async Task What_is_for_the_tutors_is_theirs_alone_and_what_is_not_mine_cannot_be_opened()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Audience = Audience.Tutors, Title = "Visites en décembre", Text = "Dates à venir." });
        await host.Run("RingReminders");
        var items = await host.Read(db => db.Set<InboxItem>().Where(one => one.Title == "Visites en décembre").ToListAsync());
        items.ShouldNotBeEmpty();
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get("/inbox")).Text.ShouldNotContain("Visites en décembre");
        (await trainee.Get($"/promos/{known.Ain}/announcements")).Text.ShouldNotContain("Visites en décembre");
        var page = await trainee.Get("/inbox");
        (await trainee.Post($"/inbox?handler=Open&id={items[0].Id}", [new("__RequestVerificationToken", Visitor.Token(await trainee.Get("/account")))])).Code.ShouldBe(404);
        (await trainee.Post($"/promos/{known.Ain}/announcements", [new("__RequestVerificationToken", Visitor.Token(await trainee.Get("/account"))), new("Form.Id", Guid.NewGuid().ToString()), new("Form.Title", "x"), new("Form.Text", "x")])).Code.ShouldBe(403);
        page.Code.ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_wants_nothing_is_told_nothing_and_one_line_says_so()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Send(await trainee.Get("/account/reminders"), "main form", ("Form.Ways[Announcement]", "none"))).Code.ShouldBe(302);
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = "Rien", Text = "Rien." });
        await host.Run("RingReminders");
        (await trainee.Get("/inbox")).Page.QuerySelector(".told-open").ShouldBeNull();
        (await host.Read(db => db.Set<ToldLine>().Where(one => one.PersonId == known.Fatou).Select(one => one.Why).SingleAsync())).ShouldBe("Does not want to be told");
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get("/upkeep/told?dropped=true")).Text.ShouldContain("Ne veut pas être prévenu");
        (await trainee.Send(await trainee.Get("/account/reminders"), "main form", ("Form.Ways[Announcement]", "perhaps"))).Code.ShouldBe(422);
        (await trainee.Send(await trainee.Get("/account/reminders"), "main form", ("Form.EveningAt", "03:00"))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task A_tick_with_nothing_due_is_one_query()
    {
        await host.Run("RingReminders");
        host.Statements.Restart();
        (await host.Run("RingReminders")).ShouldBe(0);
        host.Statements.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_schedulers_at_once_tell_everybody_once()
    {
        var known = await Known.Of(host);
        for (var index = 0; index < 5; index++)
            await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = $"Annonce {index}", Text = "Une fois." });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            try
            {
                await host.Run("RingReminders");
            }
            catch (AggregateException)
            {
                // One that lost the race twice is rung again at the next tick.
            }
        })));
        await host.Run("RingReminders");
        var counts = await host.Read(db => db.Set<InboxItem>().Where(one => one.Title.StartsWith("Annonce ")).GroupBy(one => new { one.PersonId, one.Title }).Select(one => one.Count()).ToListAsync());
        counts.Count.ShouldBeGreaterThan(25);
        counts.ShouldAllBe(one => one == 1);
    }

    [Fact]
    public async Task Whoever_moves_a_lot_writes_one_message_to_each()
    {
        var known = await Known.Of(host);
        host.Clock.Pass(TimeSpan.FromHours(5));
        var competence = (await host.As(Cast.Trainee, new ListCompetences(known.Ain)))[0].NodeId;
        for (var index = 0; index < 25; index++)
        {
            await host.As(Cast.Trainee, new AddWorkshop { Cohort = known.Ain, Id = Guid.CreateVersion7(), Title = $"Encore {index}", When = "2026-11-25/Afternoon", Minutes = 10, Touched = [competence], Anyway = true });
            host.Clock.Pass(TimeSpan.FromSeconds(20));
        }

        host.Clock.Pass(TimeSpan.FromMinutes(11));
        await host.Run("RingReminders");
        var mail = await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == "WorkshopReplanned").ToListAsync());
        mail.Count.ShouldBeGreaterThan(5);
        mail.GroupBy(one => one.PersonId).ShouldAllBe(one => one.Count() == 1);
        mail[0].Text.ShouldContain("Encore 24");
        mail.Select(one => one.PersonId).ShouldNotContain(known.Fatou, "who did it all knows");
    }

    [Fact]
    public async Task Nobody_gets_more_than_so_many_mails_a_day()
    {
        var known = await Known.Of(host);
        for (var index = 0; index < 25; index++)
        {
            await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = $"Annonce {index}", Text = "Encore." });
            await host.Run("RingReminders");
        }

        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.PersonId == known.Fatou))).ShouldBe(20);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.PersonId == known.Fatou))).ShouldBe(25);
    }

    [Fact]
    public async Task An_invitation_that_nobody_used_is_closed_and_who_invited_is_told()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/people/invite");
        await trainer.Send(page, "main form", ("Form.Email", "tard@exemple.example"), ("Form.GivenName", "Tara"), ("Form.FamilyName", "Tard"));
        host.Clock.Pass(TimeSpan.FromDays(31));
        (await host.Run("CloseInvitations")).ShouldBeGreaterThan(0);
        (await host.Run("CloseInvitations")).ShouldBe(0);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == "Invitation" && one.Title.Contains("Tara Tard")))).ShouldBe(1);
    }

    public void Dispose() => host.Dispose();
}
