using System.IO.Compression;
using Cohort.Kernel.Text;

namespace Cohort.Ui.Forms;

/// <summary>A file that travels in a page between its preview and its confirmation: nothing is kept on the server meanwhile.</summary>
public static class Carried
{
    /// <summary>The file as text for a hidden field: Brotli, then base64.</summary>
    public static string Pack(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(file);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The file again; null when the text was tampered with, or unpacks to more than <paramref name="most"/> bytes.</summary>
    public static byte[]? Unpack(string text, int most)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(bytes, 0, length, writable: false), CompressionMode.Decompress);
            return TextFile.ReadAtMost(brotli, most);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
