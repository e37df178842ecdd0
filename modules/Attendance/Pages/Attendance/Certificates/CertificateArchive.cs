using System.IO.Compression;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>The ZIP of some certificates, written as it is sent: nothing of them is kept twice.</summary>
internal sealed class CertificateArchive(IReadOnlyList<Issued> issued, string promo, Texts texts) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"{PaperTerms.FileName("zip", "certificats", promo)}\"";
        await using var archive = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        foreach (var (index, one) in issued.Index())
        {
            // Numbered: two people may have the same name.
            await using var entry = await archive.CreateEntry($"{index + 1:000}-{CertificatePaper.FileName(one)}", CompressionLevel.Fastest).OpenAsync(stop);
            await entry.WriteAsync(CertificatePaper.Write(one, texts), stop);
        }
    }
}
