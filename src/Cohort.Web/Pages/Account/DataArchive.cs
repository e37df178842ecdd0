using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohort.Facilities.Files;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

/// <summary>The ZIP archive of a person's data, written as it is sent: a JSON file for each list, and the files they brought.</summary>
internal sealed class DataArchive(IReadOnlyDictionary<string, IReadOnlyList<object>> lists, IReadOnlyList<ListFilesOf.One> files, IFileStore store) : IActionResult
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = "attachment; filename=\"cohort-data.zip\"";
        await using var archive = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        foreach (var (name, rows) in lists)
        {
            await using var entry = await archive.CreateEntry($"{name.ToLowerInvariant().Replace(' ', '-')}.json", CompressionLevel.Fastest).OpenAsync(stop);
            await JsonSerializer.SerializeAsync(entry, rows, Readable, stop);
        }

        foreach (var (number, file) in files.Index())
        {
            await using var content = store.Open(file.Hash);
            if (content is null)
                continue;
            // Numbered: two files may have the same name.
            await using var entry = await archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"files/{number + 1:000}-{file.Name}"), CompressionLevel.NoCompression).OpenAsync(stop);
            await content.CopyToAsync(entry, stop);
        }
    }
}
