using System.Net;
using Cohort.Facilities.Fetching;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Facilities;

public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("http://a%E2%80%8D/")]
    [InlineData("http://a\u200D/")]
    public void A_name_that_has_no_coded_form_is_refused_and_breaks_nothing(string address)
    {
        // Some are caught when the address is made, some only when its name is asked for.
        if (!Uri.TryCreate(address, UriKind.Absolute, out var made))
            return;
        AddressRules.NameOf(made).ShouldBe("");
        AddressRules.Refuses(made).ShouldBe("This is not the name of a host.");
    }

    [Fact]
    public void Each_host_has_its_turn()
    {
        var due = new[] { "http://a.example/1", "http://a.example/2", "http://A.example/3", "http://b.example/1", "http://a%E2%80%8D/", "http://b.example/2" }.Select(url => new ReadPages.Due(Guid.CreateVersion7(), url)).ToList();
        ReadPages.InTurns(due).ShouldBe(new[] { 0, 3, 4, 1, 5, 2 }.Select(index => due[index].Id));
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("192.0.1.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4007::200e")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    public void Anybodys_address_may_be_asked(string address) => Of(address).ShouldBe(Reach.Public);

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("::ffff:192.168.1.1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    public void A_network_of_ones_own_is_asked_only_when_listed(string address) => Of(address).ShouldBe(Reach.Private);

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("168.63.129.16")]
    [InlineData("192.0.0.192")]
    [InlineData("192.0.2.1")]
    [InlineData("192.88.99.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.251")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::8.8.8.8")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("febf::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fd20:ce::254")]
    [InlineData("2001::1")]
    [InlineData("2001:0:5ef5:79fb::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:808:808::")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("64:ff9b::127.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::8.8.8.8")]
    [InlineData("100::1")]
    [InlineData("4000::1")]
    public void What_is_inside_or_nobodys_is_never_asked(string address) => Of(address).ShouldBe(Reach.Never);

    [Fact]
    public void An_IPv4_address_is_judged_the_same_however_it_is_wrapped() => Prop.ForAll(Bytes(4), bytes =>
    {
        var plain = new IPAddress(bytes);
        var number = (uint)((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]);
        var reach = AddressRules.Of(plain);
        AddressRules.Of(plain.MapToIPv6()).ShouldBe(reach);
        var translated = AddressRules.Of(IPAddress.Parse($"64:ff9b::{plain}"));
        translated.ShouldBe(reach == Reach.Public ? Reach.Public : Reach.Never);
        AddressRules.Of(IPAddress.Parse($"::{plain}")).ShouldBe(Reach.Never);
        reach.ShouldBe(Plainly(number));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_IPv6_only_what_was_given_out_is_public() => Prop.ForAll(Bytes(16), bytes =>
    {
        var reach = AddressRules.Of(new IPAddress(bytes));
        if (reach == Reach.Public)
            (bytes[0] >> 5).ShouldBe(1);
        if (reach == Reach.Private)
            (bytes[0] & 0xFE).ShouldBe(0xFC);
    }).QuickCheckThrowOnFailure();

    /// <summary>However this machine is spelled, it is refused by its name or by the address the name stands for.</summary>
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://１２７.0.0.1/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    [InlineData("http://127。0。0。1/")]
    [InlineData("http://%31%32%37.0.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://ｌｏｃａｌｈｏｓｔ/")]
    [InlineData("http://a.localhost/")]
    [InlineData("http://printer.local/")]
    [InlineData("http://metadata.google.internal/")]
    [InlineData("http://box.home.arpa/")]
    [InlineData("http://example.com./")]
    [InlineData("http://127.0.0.1\\@example.com/")]
    [InlineData("http://example.com@127.0.0.1/")]
    [InlineData("http://user:secret@example.com/")]
    [InlineData("http://example.com:22/")]
    [InlineData("http://example.com:6667/")]
    [InlineData("ftp://example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("gopher://example.com/")]
    public void However_it_is_spelled(string spelled)
    {
        if (!Uri.TryCreate(spelled, UriKind.Absolute, out var address) || AddressRules.Refuses(address) is not null)
            return;
        var name = AddressRules.NameOf(address);
        IPAddress.TryParse(name, out var literal).ShouldBeTrue($"{spelled} is asked as {name}");
        AddressRules.Of(literal!).ShouldBe(Reach.Never, $"{spelled} is asked as {name}");
    }

    [Fact]
    public void Every_spelling_of_a_number_of_this_machine_ends_refused() => Prop.ForAll(Gen.Choose(0, 0xFF_FFFF).ToArbitrary(), low =>
    {
        var number = 0x7F00_0000u | (uint)low;
        var parts = new[] { number >> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255 };
        foreach (var spelled in new[]
        {
            $"{number}", $"0x{number:x}", $"0{Convert.ToString(number, 8)}", string.Join('.', parts), string.Join('.', parts.Select(one => $"0x{one:X}")),
            string.Join('.', parts.Select(one => "0" + Convert.ToString(one, 8))), $"{parts[0]}.{number & 0xFF_FFFF}", $"[::ffff:{string.Join('.', parts)}]",
        })
        {
            However_it_is_spelled($"http://{spelled}/");
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("https://visio.example.org/salle")]
    [InlineData("http://pad.example:9001/p/notes")]
    [InlineData("https://éducation.example/")]
    [InlineData("https://1.1.1.1/")]
    public void What_people_link_to_is_not_refused(string address) => AddressRules.Refuses(new Uri(address)).ShouldBeNull();

    [Theory]
    [InlineData("https://a.example/", "http://a.example/", false)]
    [InlineData("https://a.example/", "https://b.example/", true)]
    [InlineData("http://a.example/", "https://a.example/", true)]
    [InlineData("http://a.example/", "http://b.example:8080/", true)]
    [InlineData("http://a.example/", "http://localhost/", false)]
    [InlineData("http://a.example/", "file:///etc/passwd", false)]
    public void From_one_address_to_the_next(string from, string to, bool may) => (AddressRules.RefusesHop(new Uri(from), new Uri(to)) is null).ShouldBe(may);

    // The edges of the blocks come up often.
    private static Arbitrary<byte[]> Bytes(int length) => Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 10, 100, 127, 168, 169, 172, 192, 198, 203, 254)).Select(one => (byte)one).ArrayOf(length).ToArbitrary();

    private static Reach Of(string address) => AddressRules.Of(IPAddress.Parse(address));

    // The same rules written another way, by hand.
    private static Reach Plainly(uint number)
    {
        var (a, b, c) = ((int)(number >> 24), (int)(number >> 16) & 255, (int)(number >> 8) & 255);
        return (a, b, c) switch
        {
            (10, _, _) or (172, >= 16 and <= 31, _) or (192, 168, _) => Reach.Private,
            (0 or 127 or >= 224, _, _) or (100, >= 64 and <= 127, _) or (169, 254, _) or (192, 0, 0 or 2) or (192, 88, 99) or (198, 18 or 19, _) or (198, 51, 100) or (203, 0, 113) => Reach.Never,
            (168, 63, 129) when (number & 255) == 16 => Reach.Never,
            _ => Reach.Public,
        };
    }
}
