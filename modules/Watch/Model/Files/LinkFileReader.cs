using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>Reads the links of a file of any known format, told by its content. Never throws on content.</summary>
internal static class LinkFileReader
{
    /// <summary>Bytes of a file.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    public static FoundLinks Read(byte[] bytes)
    {
        var basket = new LinkBasket();
        if (bytes.Length > MaxBytes)
            return FoundLinks.Refuse("", new Sentence("This file is too large: {0} MB at most.", MaxBytes / 1024 / 1024));
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8) || bytes.AsSpan().StartsWith("PK\x05\x06"u8))
            return ZipReader.Read(bytes, basket) is { } refused ? FoundLinks.Refuse(ZipReader.Format, refused) : basket.Close(ZipReader.Format);
        if (TextFile.LooksBinary(bytes))
            return FoundLinks.Refuse("", new Sentence("This file is neither a text nor a zip archive."));
        var text = LinkText.Decode(bytes);
        return string.IsNullOrWhiteSpace(text) ? FoundLinks.Refuse("", new Sentence("This file is empty.")) : basket.Close(Read(text, basket));
    }

    /// <summary>Reads a text into the basket; the name of its format.</summary>
    public static string Read(string text, LinkBasket basket, IReadOnlyList<string>? under = null)
    {
        var begin = text.AsSpan().TrimStart("\uFEFF \r\n\t");
        if (begin is ['{', ..] || (begin is ['[', .. var rest] && rest.TrimStart() is ['{' or ']', ..]))
            return JsonLinkReader.Read(text, basket) ? JsonLinkReader.Format : "";
        if (begin is ['<', ..])
        {
            var head = begin[..Math.Min(begin.Length, 4000)];
            if (head.Contains("<opml", StringComparison.OrdinalIgnoreCase))
            {
                OpmlReader.Read(text, basket);
                return OpmlReader.Format;
            }

            if (PearltreesReader.Knows(head))
            {
                PearltreesReader.Read(text, basket);
                return PearltreesReader.Format;
            }

            NetscapeReader.Read(text, basket);
            return NetscapeReader.Format;
        }

        // A headless fragment of bookmarks begins with anything.
        if (text.Contains("<DT>", StringComparison.OrdinalIgnoreCase) && text.Contains("HREF=", StringComparison.OrdinalIgnoreCase))
        {
            NetscapeReader.Read(text, basket);
            return NetscapeReader.Format;
        }

        if (CsvLinkReader.Read(text, basket, under))
            return CsvLinkReader.Format;
        MarkdownReader.Read(text, basket, under ?? []);
        return MarkdownReader.Format;
    }
}
