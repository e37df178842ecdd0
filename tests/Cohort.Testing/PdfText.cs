using System.ComponentModel;
using System.Diagnostics;

namespace Cohort.Testing;

/// <summary>What a reader can copy out of a PDF, by pdftotext (Debian package poppler-utils, which build/test installs).</summary>
public static class PdfText
{
    /// <summary>The text, page after page, parted by form feeds.</summary>
    public static async Task<string> Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? text : throw new InvalidOperationException($"pdftotext ended with {process.ExitCode}.");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("pdftotext is missing: apt-get install poppler-utils.", missing);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
