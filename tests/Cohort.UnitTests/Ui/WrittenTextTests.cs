using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cohort.Ui.Written;

namespace Cohort.UnitTests.Ui;

public sealed class WrittenTextTests
{
    private static readonly string[] Marks = ["p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "pre", "code", "br", "hr"];

    [Theory]
    [InlineData("Un **mot**, un *autre*", "<p>Un <strong>mot</strong>, un <em>autre</em></p>")]
    [InlineData("une ligne\nune autre", "<p>une ligne<br>une autre</p>")]
    [InlineData("- un\n- deux", "<ul><li>un</li><li>deux</li></ul>")]
    [InlineData("3. un\n4. deux", "<ol start=\"3\"><li>un</li><li>deux</li></ol>")]
    [InlineData("> dit-elle", "<blockquote><p>dit-elle</p></blockquote>")]
    [InlineData("# Titre", "<p><strong>Titre</strong></p>")]
    [InlineData("`a < b`", "<p><code>a &lt; b</code></p>")]
    [InlineData("```\nx <b>\n```", "<pre><code>x &lt;b&gt;</code></pre>")]
    [InlineData("[ici](https://a.example/é?a=1&b=2)", "<p><a href=\"https://a.example/%C3%A9?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">ici</a></p>")]
    [InlineData("voir https://a.example/x.", "<p>voir <a href=\"https://a.example/x\" rel=\"nofollow noopener noreferrer\">https://a.example/x</a>.</p>")]
    [InlineData("![un plan](https://a.example/plan.png)", "<p><a href=\"https://a.example/plan.png\" rel=\"nofollow noopener noreferrer\">un plan</a></p>")]
    [InlineData("[![x](https://a.example/i.png)](https://b.example/)", "<p><a href=\"https://b.example/\" rel=\"nofollow noopener noreferrer\">x</a></p>")]
    [InlineData("L’été à l’œil nu", "<p>L’été à l’œil nu</p>")]
    [InlineData("", "<p class=\"as-written\"></p>")]
    public void What_is_written_comes_out_as_marks(string text, string html) => Html(text).ShouldBe(html);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://a.example/\"onerror=\"alert(1))")]
    [InlineData("[x](https://a.example/ \"title\\\" onmouseover=alert(1)\")")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("[<img src=x onerror=alert(1)>](https://a.example/)")]
    [InlineData("``` \"><script>alert(1)</script>\nx\n```")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("<!--<img src=\"--><img src=x onerror=alert(1)//\">")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("*a*<details open ontoggle=alert(1)>")]
    public void Nothing_that_acts_gets_through(string text)
    {
        var page = new HtmlParser().ParseDocument($"<body>{Html(text)}</body>");
        foreach (var one in page.Body!.Descendants<IElement>())
        {
            Marks.ShouldContain(one.LocalName);
            one.Attributes.Select(each => each.Name).Except(["href", "rel", "start", "class"]).ShouldBeEmpty();
            if (one.GetAttribute("href") is { } to)
                (to.StartsWith("http://", StringComparison.Ordinal) || to.StartsWith("https://", StringComparison.Ordinal) || to.StartsWith("mailto:", StringComparison.Ordinal)).ShouldBeTrue(to);
        }
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*")]
    [InlineData("*a **b ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("&")]
    [InlineData("_a_")]
    public void What_is_made_to_be_slow_or_deep_is_shown_all_the_same(string again)
    {
        Html("x");
        var watch = Stopwatch.StartNew();
        Html(string.Concat(Enumerable.Repeat(again, 10_000 / again.Length))).ShouldNotBeNull();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static string Html(string text) => WrittenText.Html(text).ToString()!;
}
