using System.IO.Compression;
using System.Text;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The ZIP of all fact sheets, one Markdown file each, with the credits beside; written as it is sent.</summary>
internal sealed class SheetArchive(ReadFactSheets.Answer sheets, Texts texts) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"{PaperTerms.FileName("zip", texts["Fact sheets"], sheets.Promo.Name)}\"";
        await using var archive = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        await Add("CREDITS.md", $"{SheetPaper.Credits(sheets.Promo.Name, "", texts)}\n\n{string.Join('\n', sheets.All.Select(one => $"- [{one.Title}]({one.Slug}.md)"))}\n");
        foreach (var one in sheets.All)
            await Add($"{one.Slug}.md", SheetPaper.Write(one.Title, one.Text, sheets.Promo.Name, one.MadeFrom, texts));

        async Task Add(string name, string text)
        {
            await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
            await entry.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        }
    }
}
