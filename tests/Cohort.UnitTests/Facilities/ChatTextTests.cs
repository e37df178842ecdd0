using System.Text.Json;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;

namespace Cohort.UnitTests.Facilities;

/// <summary>What people wrote stays text in a chat; and the signature is that of Standard Webhooks.</summary>
public sealed class ChatTextTests
{
    [Theory]
    [InlineData("@all @channel @here", "@\u200Ball @\u200Bchannel @\u200Bhere")]
    [InlineData("<!channel> <@U1> <https://a.example|b>", "&lt;\\!channel&gt; &lt;@\u200BU1&gt; &lt;https:\u200B//a.example\\|b&gt;")]
    [InlineData("R&D &lt;!here&gt;", "R&amp;D &amp;lt;\\!here&amp;gt;")]
    [InlineData("[x](javascript:alert)", "\\[x\\]\\(javascript:alert\\)")]
    [InlineData("www.mauvais.example", "www\u200B.mauvais.example")]
    [InlineData("- un\n# deux\n+ trois – à 9-10 h", "\\- un\n\\# deux\n\\+ trois – à 9-10 h")]
    [InlineData("\u202Etxt.exe\u200B\u0007", "txt.exe")]
    [InlineData("https:/\u200B/mauvais.example ou www\u202E.mauvais.example", "https:\u200B//mauvais.example ou www\u200B.mauvais.example")]
    [InlineData("É𝔘nicode œuvre ?", "É𝔘nicode œuvre ?")]
    public void A_text_does_nothing_in_mattermost(string text, string expected) => ChatText.Plain(ChatFormat.Mattermost, text).ShouldBe(expected);

    [Fact]
    public void Discord_rings_at_nobody_and_takes_what_it_is_sent()
    {
        var body = ChatText.Body(ChatFormat.Discord, new Words("@everyone <@1>" + new string('*', 500), new string('_', 5000), "Ouvrir", "/x"), "https://cohort.example/x");
        var root = JsonDocument.Parse(body).RootElement;
        root.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength().ShouldBe(0);
        var content = root.GetProperty("content").GetString()!;
        content.ShouldStartWith("**@\u200Beveryone \\<@\u200B1\\>");
        content.ShouldEndWith("Ouvrir: <https://cohort.example/x>");
        content.Length.ShouldBeLessThanOrEqualTo(2000);
    }

    [Fact]
    public void A_post_is_signed_as_the_standard_says()
    {
        // The vector of the reference libraries.
        var headers = WebhookSeal.Headers("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}");
        headers.ShouldBe([("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"), ("webhook-timestamp", "1614265330"), ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]);
    }
}
