namespace Cohort.UnitTests.Watch.Addresses;

/// <summary>Two addresses a line. What others join wrongly stands in the last list (research on ten tools).</summary>
internal static class AddressPairs
{
    public const string Same = """
        https://example.fr/a/ | https://example.fr/a
        https://example.fr/a? | https://example.fr/a
        https://example.fr/a# | https://example.fr/a
        https://example.fr/a?b=1&a=2 | https://example.fr/a?a=2&b=1
        https://example.fr/a?&b=1&& | https://example.fr/a?b=1
        https://example.fr/%c3%a9t%c3%a9 | https://example.fr/été
        https://example.fr/caf%65 | https://example.fr/cafe
        https://éducation.gouv.fr/x | https://xn--ducation-90a.gouv.fr/x
        https://ÉDUCATION.gouv.fr/x | https://éducation.gouv.fr/x
        https://example.fr/spip.php?article12&utm_source=rss | https://example.fr/spip.php?article12
        https://example.fr/a#:~:text=un%20mot | https://example.fr/a
        https://example.fr/a#titre:~:text=un%20mot | https://example.fr/a#titre
        https://example.fr/a#utm_medium=x&utm_source=rss&utm_campaign=646826 | https://example.fr/a
        https://example.fr/a#gsc.tab=0 | https://example.fr/a
        https://example.fr/a#at_medium=5 | https://example.fr/a
        https://example.fr/shop;jsessionid=ABC123?x=1 | https://example.fr/shop?x=1
        https://example.fr/a?ASPSESSIONIDAB=1 | https://example.fr/a
        https://example.fr/a?xtor=EPR-32&mc_cid=1&mc_eid=2&mkt_tok=3&srsltid=4&ysclid=5&igsh=6 | https://example.fr/a
        https://example.fr/a?_se=bGVhQGV4YW1wbGUuZnI%3D | https://example.fr/a
        https://www.youtube.com/watch?v=Zn6gV2sdl38&si=abc&feature=share | https://www.youtube.com/watch?v=Zn6gV2sdl38
        https://www.linkedin.com/posts/x?trackingId=1&lipi=2&refId=3 | https://www.linkedin.com/posts/x
        https://twitter.com/a/status/12?s=20&t=AbCdEfGhIjKlMnOpQrSt | https://twitter.com/a/status/12
        https://www.google.fr/url?sa=t&url=https%3A%2F%2Fexample.fr%2Fa&usg=x | https://example.fr/a
        https://www.google.com/url?q=https://example.fr/a&sa=D | https://example.fr/a
        https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.fr%2Fa&data=05 | https://example.fr/a
        https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.fr%2Fa&urlhash=x | https://example.fr/a
        https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.fr%252Fa | https://example.fr/a
        view-source:https://example.fr/a | https://example.fr/a
        <https://example.fr/a> | https://example.fr/a
        https://example.fr/a) | https://example.fr/a
        https://exa​mple.fr/a | https://example.fr/a
        https://example.fr/a b | https://example.fr/a%20b
        https://example.fr/100% | https://example.fr/100%25
        https:\\example.fr\a | https://example.fr/a
        https://example.fr:/a | https://example.fr/a
        https://[2001:DB8:0::1]/a | https://[2001:db8::1]/a
        https://docs.google.com/document/d/1a2b/edit?usp=sharing | https://docs.google.com/document/d/1a2b/edit
        """;

    public const string Perhaps = """
        http://example.fr/a | https://example.fr/a
        https://www.example.fr/a | https://example.fr/a
        https://m.example.fr/a | https://www.example.fr/a
        https://amp.example.fr/a | https://example.fr/a
        https://youtu.be/Zn6gV2sdl38?t=42 | https://www.youtube.com/watch?v=Zn6gV2sdl38
        https://www.youtube.com/embed/Zn6gV2sdl38 | https://www.youtube.com/watch?v=Zn6gV2sdl38
        https://www.youtube.com/shorts/Zn6gV2sdl38 | https://m.youtube.com/watch?v=Zn6gV2sdl38&list=PLx&index=2
        https://example.fr/guide/index.html | https://example.fr/guide/
        https://example.fr/a#conclusion | https://example.fr/a
        https://example.fr/a#top | https://example.fr/a#bas
        https://example.fr/a. | https://example.fr/a
        https://example.fr/a?amp=1 | https://example.fr/a
        https://example.fr/x/y.amp.html | https://example.fr/x/y.html
        https://www.google.com/amp/s/example.fr/x/amp/ | https://example.fr/x
        https://example-fr.cdn.ampproject.org/c/s/example.fr/x | https://example.fr/x
        https://fr-wikipedia-org.translate.goog/wiki/Commun?_x_tr_sl=fr&_x_tr_tl=en | https://fr.wikipedia.org/wiki/Commun
        https://web.archive.org/web/2020*/https://example.fr/a | https://example.fr/a
        https://web.archive.org/web/20200101000000id_/http:/example.fr/a | https://example.fr/a
        https://doi.org/10.1000/ABC | http://dx.doi.org/10.1000/abc
        https://arxiv.org/abs/2101.00001v2 | https://arxiv.org/pdf/2101.00001
        https://x.com/a/status/12 | https://twitter.com/a/status/12
        https://old.reddit.com/r/x/comments/1 | https://www.reddit.com/r/x/comments/1
        https://github.com/a/b.git | https://github.com/a/b
        https://example.fr/a?ref=newsletter | https://example.fr/a
        https://fr.wikipedia.org/w/index.php?title=Bien_commun | https://fr.m.wikipedia.org/wiki/Bien_commun
        https://www.amazon.fr/Un-livre/dp/2070612759/ref=sr_1_1?keywords=x | https://www.amazon.fr/dp/2070612759
        """;

    public const string Different = """
        https://example.fr/Page | https://example.fr/page
        https://example.fr/a?q=Chat | https://example.fr/a?q=chat
        http://example.fr/a | https://example.fr/a
        https://www.example.fr/a | https://example.fr/a
        https://fr.example.fr/a | https://en.example.fr/a
        https://example.fr/a?id=1 | https://example.fr/a?id=2
        https://example.fr/a?id=1 | https://example.fr/a
        https://example.fr/a?tag=x&tag=y | https://example.fr/a?tag=y&tag=x
        https://example.fr/a?b= | https://example.fr/a?b
        https://example.fr/a?Page&edit | https://example.fr/a?edit&Page
        https://example.fr/?sid=343 | https://example.fr/?sid=344
        https://example.fr/?s=24 | https://example.fr/?s=25
        https://example.fr/?t=120 | https://example.fr/?t=240
        https://example.fr/?session=1 | https://example.fr/?session=2
        https://example.fr/?keyword=a | https://example.fr/?keyword=b
        https://example.fr/?source=a | https://example.fr/?source=b
        https://example.fr/?source=rss | https://example.fr/
        https://shop.example/p?ref=A12 | https://shop.example/p?ref=B34
        https://shop.example/p?ref=fb | https://shop.example/p
        https://example.fr/?campaign=12 | https://example.fr/?campaign=13
        https://example.fr/?feature=a | https://example.fr/?feature=b
        https://example.fr/?si=a | https://example.fr/?si=b
        https://example.fr/?gclid_foo=1 | https://example.fr/
        https://example.fr/?bar_gclid=1 | https://example.fr/
        https://example.fr/?WT=1 | https://example.fr/
        https://example.fr/?utm=1 | https://example.fr/?utm=2
        https://example.fr/?pk=1 | https://example.fr/?pk=2
        https://example.fr/?pk_id=1 | https://example.fr/?pk_id=2
        https://example.fr/?at_id=1 | https://example.fr/?at_id=2
        https://example.fr/?ns_page=1 | https://example.fr/?ns_page=2
        https://example.fr/?_se=1 | https://example.fr/?_se=2
        https://example.fr/?post/un | https://example.fr/?post/deux
        https://example.fr/?article1457 | https://example.fr/?article1458
        https://example.fr/%E9 | https://example.fr/%E8
        https://example.fr/%E9 | https://example.fr/%C3%A9
        https://example.fr/?q=%E9 | https://example.fr/?q=%E8
        https://example.fr/a%3Fb | https://example.fr/a?b
        https://example.fr/a%23b | https://example.fr/a#b
        https://example.fr/a%26b | https://example.fr/a&b
        https://example.fr/?a=1%26b=2 | https://example.fr/?a=1&b=2
        https://example.fr/?q=a%2Bb | https://example.fr/?q=a+b
        https://example.fr/a+b | https://example.fr/a%20b
        https://example.fr/a%2520b | https://example.fr/a%20b
        https://example.fr/a%2Fb | https://example.fr/a/b
        https://example.fr/#/cours/1 | https://example.fr/#/cours/2
        https://example.fr/#!cours/1 | https://example.fr/#!cours/2
        https://example.fr/#/cours/1 | https://example.fr/
        https://example.fr/a#partie-1 | https://example.fr/a#partie-2
        https://example.fr/doc#id=1 | https://example.fr/doc#id=2
        https://cryptpad.fr/pad/#/2/pad/view/AAAA/ | https://cryptpad.fr/pad/#/2/pad/view/BBBB/
        https://privatebin.net/?abc#5fQ4x1 | https://privatebin.net/?abc#8yZ2k7
        https://example.fr/x/amp | https://example.fr/x
        https://example.fr/amp | https://example.fr/
        https://amp.fr/a | https://mobile.fr/a
        https://m.fr/a | https://www.fr/a
        https://example.fr/default | https://example.fr/
        https://example.fr/index.php | https://example.fr/
        https://example.fr/index.php?id=1 | https://example.fr/index.php?id=2
        https://example.fr/a//b | https://example.fr/a/b
        https://example.fr:8080/a | https://example.fr/a
        http://example.fr:443/a | http://example.fr/a
        https://example.fr/a.html | https://example.fr/a
        https://fr.wikipedia.org/wiki/Apple_Inc. | https://fr.wikipedia.org/wiki/Apple_Inc
        https://fr.wikipedia.org/wiki/Lyon_(homonymie) | https://fr.wikipedia.org/wiki/Lyon
        https://www.youtube.com/watch?v=Zn6gV2sdl38 | https://www.youtube.com/watch?v=zn6gv2sdl38
        https://www.youtube.com/playlist?list=A1 | https://www.youtube.com/playlist?list=B2
        https://web.archive.org/web/2010/http://example.fr/ | https://web.archive.org/web/2020/http://example.fr/
        https://www.google.com/search?q=a | https://www.google.com/search?q=b
        https://google.example.com/url?q=https://example.fr/a | https://example.fr/a
        https://example.fr/url?q=https://example.fr/a | https://example.fr/a
        https://example.fr/?url=https://a.fr | https://example.fr/?url=https://b.fr
        https://exаmple.fr/ | https://example.fr/
        https://example.fr/forum?f=1&t=2 | https://example.fr/forum?f=2&t=1
        """;
}
