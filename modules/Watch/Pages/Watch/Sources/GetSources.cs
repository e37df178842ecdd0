using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sources;

/// <summary>The feeds that a promo follows, those in trouble first; or one of them.</summary>
internal sealed record GetSources(Guid Cohort, Guid? Only = null) : IQuery<GetSources.Answer>
{
    /// <summary>Most sources shown; an export has them all.</summary>
    public const int Most = 500;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A source, and how its reading goes.</summary>
    internal sealed record One(
        Guid Id, string Address, string Title, string Site, Guid? Theme, Guid AddedBy, DateTime? PausedAt, string PausedWhy, DateTime? ReadAt, DateTime? NextAt, string? Trouble, string? TroubleValue)
    {
        public string Name => ItemWords.Title(Title, "", Address);
    }

    /// <param name="Sources">The sources.</param>
    /// <param name="Waiting">Suggestions that wait.</param>
    /// <param name="Shelf">The themes.</param>
    /// <param name="Names">Who is who.</param>
    /// <param name="Zone">The promo's zone.</param>
    internal sealed record Answer(IReadOnlyList<One> Sources, int Waiting, ItemShelf Shelf, IReadOnlyDictionary<Guid, string> Names, TimeZoneInfo Zone);

    internal sealed class Handler(WatchDb db, ShelfReader shelves, IMediator mediator) : IRequestHandler<GetSources, Answer>
    {
        public async Task<Answer> Handle(GetSources request, CancellationToken cancellationToken)
        {
            var sources = await (from source in db.Sources
                                 where source.CohortId == request.Cohort && (request.Only == null || source.Id == request.Only)
                                 join reading in db.Readings on source.Id equals reading.SourceId into readings
                                 from reading in readings.DefaultIfEmpty()
                                 orderby source.AddedAt descending, source.Id
                                 select new One(
                                     source.Id, source.Address, source.Title, source.Site, source.ThemeId, source.AddedBy, source.PausedAt, source.PausedWhy,
                                     (DateTime?)reading.ReadAt, (DateTime?)reading.NextAt, (string?)reading.Trouble, (string?)reading.TroubleValue)).Take(Most).ToListAsync(cancellationToken);
            return new Answer(
                [.. sources.OrderByDescending(one => one.Trouble is { Length: > 0 } || one.PausedWhy.Length > 0).ThenBy(one => one.Name, StringComparer.CurrentCultureIgnoreCase)],
                await SuggestionReader.Waiting(db, request.Cohort).CountAsync(cancellationToken),
                await shelves.Read(request.Cohort, cancellationToken),
                (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).DistinctBy(one => one.PersonId).ToDictionary(one => one.PersonId, one => one.Name),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone);
        }
    }
}
