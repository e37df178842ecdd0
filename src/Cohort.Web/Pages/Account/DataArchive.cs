using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohort.Facilities;
using Cohort.Facilities.Files;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

/// <summary>The ZIP archive of a person's data, written as it is sent: what is in it, a JSON file for each list, and the files they brought.</summary>
internal sealed class DataArchive(IReadOnlyDictionary<string, IReadOnlyList<object>> lists, IReadOnlyList<ListFilesOf.One> files, IFileStore store, string language, Texts texts) : IActionResult
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = "attachment; filename=\"cohort-data.zip\"";
        await using var archive = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        await using (var entry = await archive.CreateEntry(language == "en" ? "README.txt" : "LISEZ-MOI.txt", CompressionLevel.Fastest).OpenAsync(stop))
            await entry.WriteAsync(Encoding.UTF8.GetBytes(Speech.In(language, Contents)), stop);
        foreach (var (name, rows) in lists.Where(one => one.Value.Count > 0))
        {
            await using var entry = await archive.CreateEntry(FileOf(name), CompressionLevel.Fastest).OpenAsync(stop);
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

    private static string FileOf(string list) => $"{list.ToLowerInvariant().Replace(' ', '-')}.json";

    /// <summary>What each file is, in the person's language.</summary>
    private string Contents()
    {
        var lines = new List<string> { texts["All that this site knows of this account, list by list."], "" };
        lines.AddRange(lists.Where(one => one.Value.Count > 0).OrderBy(one => FileOf(one.Key), StringComparer.Ordinal).Select(one => texts["{0}: {1}", FileOf(one.Key), texts[one.Key]]));
        if (files.Count > 0)
            lines.Add(texts["{0}: {1}", "files/", texts["the files that were brought, as they were kept."]]);
        lines.AddRange(["", texts["Each list is a JSON file, which any text editor opens."], texts["Instants (a date with an hour) are in universal time (UTC). Dates without an hour are those of the promo."], ""]);
        return string.Join("\r\n", lines);
    }
}
