using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>One's own list, and what one may put on it.</summary>
internal sealed record GetMyList(Guid Cohort) : IQuery<GetMyList.Answer>
{
    /// <summary>Links that the form shows; all one brought may be more.</summary>
    public const int Most = 300;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A link I brought.</summary>
    internal sealed record Line(Guid Id, string Title, string Site, string Why, bool IsKeptBack);

    internal sealed record Answer(Publication? Page, IReadOnlyList<Line> Lines);

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<GetMyList, Answer>
    {
        public async Task<Answer> Handle(GetMyList request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var rows = await db.Latest(request.Cohort, me).Select(one => new
            {
                one.Id,
                one.Title,
                one.FetchedTitle,
                one.Address,
                one.Site,
                Why = one.Voices.Where(voice => voice.PersonId == me).Select(voice => voice.Why).First(),
                IsKeptBack = db.KeptBack.Any(kept => kept.ItemId == one.Id),
            }).ToListAsync(cancellationToken);
            return new Answer(
                await db.Publications.AsNoTracking().Include(one => one.Picks).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.ThemeId == Guid.Empty && one.PersonId == me, cancellationToken),
                [.. rows.Select(one => new Line(one.Id, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Site, one.Why, one.IsKeptBack))]);
        }
    }
}

/// <summary>What somebody brought.</summary>
internal static class Brought
{
    /// <summary>The latest of it that is on the list.</summary>
    public static IQueryable<WatchItem> Latest(this WatchDb db, Guid cohort, Guid person) => db.Items
        .Where(one => one.CohortId == cohort && one.RetiredAt == null && one.Voices.Any(voice => voice.PersonId == person))
        .OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(GetMyList.Most);
}
