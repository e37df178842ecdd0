using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Facilities;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Pages.Facilities.Rooms;
using Cohort.Facilities.Rooms;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>News said in the group's chat: once, signed, and without ringing at anybody.</summary>
public sealed class RoomTests
{
    [Fact]
    public async Task An_announcement_is_said_once_signed_and_as_plain_text()
    {
        using var chat = new ChatServer();
        using var host = new RoomHost(chat);
        var known = await Known.Of(host);
        var (hook, secret) = await Hook(host, known, chat);
        await Say(host, known, "**Salle 3** @all <!channel> [ici](https://mauvais.example)");
        await host.Run("RingReminders");
        await host.Run("RingReminders");
        await Task.WhenAll(host.Run("SendPosts"), host.Run("SendPosts"));
        (await host.Run("SendPosts")).ShouldBe(0);
        var said = chat.Said.ShouldHaveSingleItem();
        var text = JsonDocument.Parse(said.Body).RootElement.GetProperty("text").GetString()!;
        text.ShouldStartWith("**\\*\\*Salle 3\\*\\* @\u200Ball &lt;\\!channel&gt; \\[ici\\]\\(https:\u200B//mauvais.example\\)**\n");
        text.ShouldEndWith($"/promos/{known.Ain}/announcements");
        text.ShouldNotContain("Camille");

        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var signed = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{said.Headers["webhook-id"]}.{said.Headers["webhook-timestamp"]}.{said.Body}")));
        said.Headers["webhook-signature"].ShouldBe($"v1,{signed}");
        said.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        (await Posts(host, hook)).ShouldHaveSingleItem().State.ShouldBe(PostState.Sent);
    }

    [Fact]
    public async Task What_is_for_the_tutors_and_what_nobody_chose_is_not_said()
    {
        using var chat = new ChatServer();
        using var host = new RoomHost(chat);
        var known = await Known.Of(host);
        var (hook, _) = await Hook(host, known, chat);
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = "Visites", Text = "Dates à venir.", Audience = Audience.Tutors });
        await host.Run("RingReminders");
        (await Posts(host, hook)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_chat_that_is_busy_is_asked_again_and_one_that_is_gone_is_turned_off_and_says_so()
    {
        using var chat = new ChatServer { Status = 503 };
        using var host = new RoomHost(chat);
        var known = await Known.Of(host);
        var (hook, _) = await Hook(host, known, chat);
        await Say(host, known, "Une première");
        await host.Run("RingReminders");
        (await host.Run("SendPosts")).ShouldBe(0);
        (await host.Run("SendPosts")).ShouldBe(0, "not before its minute");
        chat.Said.Count.ShouldBe(1);
        chat.Status = 200;
        host.Clock.Pass(TimeSpan.FromMinutes(2));
        (await host.Run("SendPosts")).ShouldBe(1);
        chat.Said.Select(one => one.Headers["webhook-id"]).Distinct().Count().ShouldBe(1, "the same one, tried twice");

        chat.Status = 410;
        await Say(host, known, "Une autre");
        await host.Run("RingReminders");
        await host.Run("SendPosts");
        await Say(host, known, "Pour personne");
        await host.Run("RingReminders");
        (await Posts(host, hook)).Select(one => one.State).ShouldBe([PostState.Sent, PostState.GivenUp]);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/channels");
        page.Text.ShouldContain("La messagerie dit que cette adresse n’existe plus.");
        page.Text.ShouldContain("HTTP 410");
        page.Text.ShouldNotContain("mot de la messagerie");
    }

    [Fact]
    public async Task An_address_inside_and_a_redirect_are_not_posted_to()
    {
        using var chat = new ChatServer { Status = 302 };
        using var host = new RoomHost(chat);
        var known = await Known.Of(host);
        var (hook, _) = await Hook(host, known, chat);
        await Say(host, known, "Plus loin");
        await host.Run("RingReminders");
        await host.Run("SendPosts");
        (await Posts(host, hook)).ShouldHaveSingleItem().Error.ShouldBe("It leads elsewhere: a post is not sent on.");
        chat.Said.Count.ShouldBe(1);

        using var closed = new GuardedFetcher(host.Services.GetRequiredService<SiteAddress>(), TimeProvider.System);
        foreach (var address in new[] { "https://10.0.0.7/hook", "https://169.254.169.254/latest", $"https://127.0.0.1:{chat.Endpoint.Port}/", "https://localhost/hook" })
            (await closed.Post(new Uri(address), "{}", [], default)).ShouldBe(new Posted(0, "This address is that of a machine inside: it is not read.") { IsForLater = false });
        (await closed.Post(new Uri("http://chat.example/hook"), "{}", [], default)).Why.ShouldBe("Only addresses that begin with https:// are posted to.");
        chat.Said.Count.ShouldBe(1);
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => host.As(Cast.Trainer, new AddWebhook { Cohort = known.Ain, Id = Guid.CreateVersion7(), Name = "x", Address = "https://localhost/hook", News = ["Announcement"] }));
    }

    [Fact]
    public async Task Members_find_the_chat_and_the_webhook_stays_with_those_who_steer_its_secret_shown_once()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/channels");
        (await trainer.Send(page, "#add-link ~ form", ("Form.Name", "Le salon"), ("Form.Address", "javascript:alert(1)"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#add-link ~ form", ("Form.Name", "Le salon"), ("Form.Address", "https://chat.example/salon"))).Code.ShouldBe(302);
        var made = await trainer.Send(page, "form[action='?handler=Hook']", ("Hook.Name", "Nouvelles"), ("Hook.Format", "Discord"), ("Hook.Address", "https://chat.example/hooks/tres-secret"), ("Hook.News", "Announcement"));
        made.Code.ShouldBe(200);
        made.Text.ShouldContain("whsec_");
        var later = await trainer.Get($"/promos/{known.Ain}/channels");
        later.Text.ShouldContain("chat.example");
        later.Text.ShouldNotContain("whsec_");
        later.Text.ShouldNotContain("tres-secret");
        (await host.Read(db => db.Set<Webhook>().Select(one => one.Address + one.Secret).SingleAsync())).ShouldNotContain("secret");

        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var mine = await trainee.Get($"/promos/{known.Ain}/channels");
        mine.Page.QuerySelector("a[href='https://chat.example/salon']").ShouldNotBeNull();
        mine.Text.ShouldNotContain("Nouvelles");
        (await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new AddRoomLink { Cohort = known.Ain, Id = Guid.CreateVersion7(), Name = "x", Address = "https://x.example" }))).ShouldNotBeNull();
    }

    private static async Task<(Guid Id, string Secret)> Hook(CastHost host, Known known, ChatServer chat)
    {
        var id = Guid.CreateVersion7();
        var secret = await host.As(Cast.Trainer, new AddWebhook { Cohort = known.Ain, Id = id, Name = "Le salon", Address = "https://chat.example/hooks/x", News = ["Announcement"] });
        await host.Read(async db =>
        {
            (await db.Set<Webhook>().AsTracking().SingleAsync(one => one.Id == id)).Address = host.Services.GetRequiredService<WebhookSeal>().Protect($"http://127.0.0.1:{chat.Endpoint.Port}/");
            return await db.SaveChangesAsync();
        });
        return (id, secret);
    }

    private static Task Say(CastHost host, Known known, string title) => host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = title, Text = "Dès lundi." });

    private static Task<List<RoomPost>> Posts(CastHost host, Guid hook) => host.Read(db => db.Set<RoomPost>().Where(one => one.WebhookId == hook).OrderBy(one => one.QueuedAt).ToListAsync());

    private sealed class RoomHost(ChatServer door) : CastHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(of =>
                new GuardedFetcher(of.GetRequiredService<SiteAddress>(), TimeProvider.System) { Door = door.Endpoint })));
        }
    }

    /// <summary>A chat on this machine, which keeps what it is told.</summary>
    private sealed class ChatServer : IDisposable
    {
        private readonly HttpListener listener = new();

        public ChatServer()
        {
            using var free = new TcpListener(IPAddress.Loopback, 0);
            free.Start();
            Endpoint = (IPEndPoint)free.LocalEndpoint;
            free.Stop();
            listener.Prefixes.Add($"http://127.0.0.1:{Endpoint.Port}/");
            listener.Start();
            _ = Serve();
        }

        public IPEndPoint Endpoint { get; }

        public int Status { get; set; } = 200;

        public ConcurrentQueue<(WebHeaderCollection Headers, string Body)> Said { get; } = new();

        public void Dispose() => listener.Close();

        private async Task Serve()
        {
            try
            {
                while (true)
                {
                    var context = await listener.GetContextAsync();
                    using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                    Said.Enqueue(((WebHeaderCollection)context.Request.Headers, await reader.ReadToEndAsync()));
                    context.Response.StatusCode = Status;
                    context.Response.Headers["Location"] = "/plus/loin";
                    await context.Response.OutputStream.WriteAsync("mot de la messagerie"u8.ToArray());
                    context.Response.Close();
                }
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
            {
                // Closed.
            }
        }
    }
}
