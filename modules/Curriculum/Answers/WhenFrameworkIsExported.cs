using System.Text;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

/// <summary>A framework as a file: what is in force, with all that its source said; the retired nodes stay here.</summary>
internal sealed class WhenFrameworkIsExported(CurriculumDb db, TimeProvider clock) : IRequestHandler<ExportFramework, ExportFramework.Answer>
{
    public async Task<ExportFramework.Answer> Handle(ExportFramework request, CancellationToken cancellationToken)
    {
        var id = Guid.TryParse(request.Framework, out var parsed) ? parsed : Guid.Empty;
        var framework = NotFound.IfNull(await db.Frameworks.Include(one => one.Nodes).Include(one => one.Links).AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Id == id || one.Code == request.Framework, cancellationToken));
        var file = FileOf(framework);
        var name = SearchText.Key(framework.Code) is { Length: > 0 } key ? key : "framework";
        var nodes = framework.Nodes.GroupBy(one => one.Identifier, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First().Id, StringComparer.Ordinal);
        return request.Format switch
        {
            FrameworkFormat.Case => new($"{name}.json", "application/json", FrameworkFileWriter.Case(file, Address, clock.GetUtcNow().UtcDateTime)),
            FrameworkFormat.Csv => new($"{name}.csv", "text/csv; charset=utf-8", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(FrameworkFileWriter.Csv(file))]),
            _ => new($"{name}.md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(FrameworkFileWriter.Markdown(file))),
        };

        string Address(string identifier) => nodes.TryGetValue(identifier, out var node)
            ? request.Site + FrameworkLinks.Node(framework.Id, node)
            : request.Site + FrameworkLinks.Framework(framework.Id) + (identifier == framework.Identifier ? "" : $"#{Uri.EscapeDataString(identifier)}");
    }

    internal static FrameworkFile FileOf(Framework framework)
    {
        var byId = framework.Nodes.ToDictionary(one => one.Id);
        return new FrameworkFile
        {
            Format = framework.Format,
            Identifier = framework.Identifier,
            Code = framework.Code,
            Title = framework.Title,
            Description = framework.Description,
            Creator = framework.Creator,
            Language = framework.Language,
            Source = framework.Source,
            ValidFrom = framework.ValidFrom,
            ValidTo = framework.ValidTo,
            Successor = framework.Successor,
            Kept = framework.Kept,
            Nodes = [.. framework.Nodes.Where(one => one.RetiredAt is null).OrderBy(one => one.Position).Select(one => new FileNode
            {
                Identifier = one.Identifier,
                Code = one.Code,
                Statement = one.Statement,
                Parent = one.ParentId is { } parent ? byId[parent].Identifier : "",
                Kind = one.Kind,
                Type = one.Type,
                Notes = one.Notes,
                Kept = one.Kept,
            })],
            Links = [.. framework.Links.OrderBy(one => one.Identifier, StringComparer.Ordinal).Select(one => new FileLink
            {
                Identifier = one.Identifier,
                Type = one.Type,
                From = one.From,
                To = one.To,
                Sequence = one.Sequence,
                Note = one.Note,
                Kept = one.Kept,
            })],
        };
    }
}

internal sealed class WhenRncpSheetIsCut : IRequestHandler<CutRncpSheet, byte[]?>
{
    public Task<byte[]?> Handle(CutRncpSheet request, CancellationToken cancellationToken) => Task.FromResult(RncpSheet.Cut(request.Flow, request.Code));
}
