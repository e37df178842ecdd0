using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>Takes in what was read of a file, in one transaction. The same import asked for again is done once.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Import">The id of the import.</param>
/// <param name="Name">What the file is called.</param>
/// <param name="Found">What stands in it: read before, so that nobody waits for that.</param>
/// <param name="By">In whose name, when the house asks; null: in nobody's.</param>
internal sealed record KeepLinks(Guid Cohort, Guid Import, string Name, FoundLinks Found, string? By = null) : ICommand<LinksReport>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>Is told how many links are laid, of how many; or null.</summary>
    public Action<int, int>? Tell { get; init; }

    internal sealed class Validator : AbstractValidator<KeepLinks>
    {
        public Validator() => RuleFor(one => one.Import).Must(id => id != Guid.Empty);
    }

    internal sealed class Handler(WatchDb db, LinkImporter importer, ImportName names, TimeProvider clock) : IRequestHandler<KeepLinks, LinksReport>
    {
        public async Task<LinksReport> Handle(KeepLinks request, CancellationToken cancellationToken)
        {
            var by = await names.Of(request.Cohort, request.By, cancellationToken);
            if (await db.Imports.FirstOrDefaultAsync(one => one.Id == request.Import, cancellationToken) is { } done)
                return done.CohortId == request.Cohort && done.By == by ? done.Read() : throw new NotFound();
            var report = await importer.Lay(request.Cohort, request.Found, by, write: true, cancellationToken, request.Tell);
            if (report.Refused is null)
                db.Imports.Add(new LinkImport(request.Import, request.Cohort, request.Name, by, report, clock.GetUtcNow().UtcDateTime));
            return report;
        }
    }
}
