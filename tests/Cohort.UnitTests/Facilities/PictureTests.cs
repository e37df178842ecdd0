using System.Text;
using Cohort.Facilities.Files;
using Cohort.Facilities.Files.Pictures;
using Cohort.Kernel;
using Cohort.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Facilities;

public sealed class PictureTests
{
    public static TheoryData<string> Types => [ContentType.Jpeg, ContentType.Png, ContentType.WebP];

    [Theory]
    [MemberData(nameof(Types))]
    public void What_a_picture_tells_besides_what_is_seen_goes(string type)
    {
        var before = Of(type);
        Encoding.Latin1.GetString(before).ShouldContain("GPS");

        var after = Clean(type, before);

        Encoding.Latin1.GetString(after).ShouldNotContain("GPS");
        ContentType.Of(new MemoryStream(after)).ShouldBe(type);
        Clean(type, after).ShouldBe(after);
    }

    [Fact]
    public void A_JPEG_keeps_how_it_was_turned_its_profile_and_its_colours_and_all_its_pixels()
    {
        var after = Clean(ContentType.Jpeg, Pictures.Jpeg(turn: 6));

        Orientation.Of(after.AsSpan(after.AsSpan().IndexOf("Exif\0\0"u8) + 6)).ShouldBe(6);
        var text = Encoding.Latin1.GetString(after);
        text.ShouldContain("ICC_PROFILE");
        text.ShouldContain("Adobe");
        text.ShouldContain("\u0012\u00ff\u00004\u00ff\u00d0V\u00ff\u00d9");
        text.ShouldEndWith("\u00ff\u00d9");
        Encoding.Latin1.GetString(Clean(ContentType.Jpeg, Pictures.Jpeg(turn: 1))).ShouldNotContain("Exif");
        Encoding.Latin1.GetString(Clean(ContentType.Jpeg, Pictures.Jpeg(turn: 99))).ShouldNotContain("Exif");
    }

    [Fact]
    public void A_PNG_keeps_its_colours_and_a_WebP_tells_its_new_length_and_no_longer_announces_what_went()
    {
        Encoding.Latin1.GetString(Clean(ContentType.Png, Pictures.Png())).ShouldContain("gAMA");
        var after = Clean(ContentType.WebP, Pictures.WebP());
        BitConverter.ToUInt32(after, 4).ShouldBe((uint)after.Length - 8);
        (after[20] & 0x0C).ShouldBe(0);
        (after[20] & 0x20).ShouldBe(0x20);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Cut_short_anywhere_it_is_refused(string type)
    {
        var whole = Of(type);
        var end = type switch { ContentType.WebP => whole.Length, _ => whole.Length - Pictures.Secret.Length };
        for (var length = 12; length < end; length++)
            Should.Throw<Refusal>(() => Clean(type, whole[..length]), $"{length} of {end}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Whatever_is_wrong_in_it_it_is_cleaned_or_refused_and_never_grows(string type) =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(12, Of(type).Length - 1), Gen.Choose(0, 255)).ListOf(6).ToArbitrary(),
            changes =>
            {
                var picture = Of(type);
                foreach (var (at, value) in changes)
                    picture[at] = (byte)value;
                try
                {
                    // A directory of one entry may take the place of an unreadable one.
                    return Clean(type, picture).Length <= picture.Length + 40;
                }
                catch (Refusal)
                {
                    return true;
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Huge_lengths_cost_nothing()
    {
        byte[] png = [.. Pictures.Png()[..8], 0x7F, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 1];
        Should.Throw<Refusal>(() => Clean(ContentType.Png, png));
        byte[] first = [.. Pictures.Png()[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 1];
        Should.Throw<Refusal>(() => Clean(ContentType.Png, first));
        byte[] webp = [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "WEBPVP8 "u8, 0xF0, 0xFF, 0xFF, 0xFF, 1];
        Should.Throw<Refusal>(() => Clean(ContentType.WebP, webp));
    }

    private static byte[] Of(string type) => type switch { ContentType.Jpeg => Pictures.Jpeg(), ContentType.Png => Pictures.Png(), _ => Pictures.WebP() };

    private static byte[] Clean(string type, byte[] picture)
    {
        using var to = new MemoryStream();
        PictureCleaner.Clean(type, new MemoryStream(picture), to);
        return to.ToArray();
    }
}
