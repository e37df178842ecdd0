using Cohort.Facilities.Files;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Cohort.Facilities.Pages.Facilities.Files;

/// <summary>A file itself. A browser shows pictures and PDF, and saves the rest; nothing in a file runs as a page of this site.</summary>
internal sealed class AttachmentModel(IFileStore store) : PromoPage
{
    // A browser's own reader of PDF is an embedded object with a style of its own: a sandbox would leave it empty.
    private const string Closed = "default-src 'none'; sandbox", OfPdf = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public async Task<IActionResult> OnGet([FromRoute] Guid attachment)
    {
        var one = await Send(new GetAttachment(Cohort, attachment));
        if (store.Open(one.Hash) is not { } content)
            return NotFound();
        var named = new ContentDispositionHeaderValue(ContentType.IsShown(one.Type) ? "inline" : "attachment");
        named.SetHttpFileName(one.Name);
        Response.Headers.ContentDisposition = named.ToString();
        Response.Headers.ContentSecurityPolicy = one.Type == ContentType.Pdf ? OfPdf : Closed;
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return new FileStreamResult(content, one.Type) { EnableRangeProcessing = true, EntityTag = new EntityTagHeaderValue($"\"{one.Hash}\"") };
    }
}
