using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>What everybody would see of a theme: made by what makes the public page, so that it tells what will be, not what one thinks.</summary>
internal sealed record GetPublishCheck(Guid Cohort, Guid Theme) : IQuery<GetPublishCheck.Answer>
{
    /// <summary>Titles that are told of what came since.</summary>
    private const int MostTitles = 30;

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <param name="Theme">Its name.</param>
    /// <param name="Page">What was decided, or null: nothing yet.</param>
    /// <param name="Preview">The first page as it would be.</param>
    /// <param name="Retired">Links that left the list, and are not shown.</param>
    /// <param name="Reasons">Reasons in the theme.</param>
    /// <param name="Shown">Those that their authors agreed to show.</param>
    /// <param name="People">Who brought something.</param>
    /// <param name="Named">Those who chose to be named.</param>
    internal sealed record Answer(string Theme, Publication? Page, PublicPage Preview, int Retired, int Reasons, int Shown, int People, int Named)
    {
        /// <summary>Links that came since it was shown or saved: they are on no page yet.</summary>
        public int Came { get; init; }

        /// <summary>The titles of the latest of them.</summary>
        public IReadOnlyList<string> CameTitles { get; init; } = [];
    }


    internal sealed class Handler(WatchDb db, ShelfReader shelves, PublicReader reader, CreditReader credits, CurrentPerson person) : IRequestHandler<GetPublishCheck, Answer>
    {
        public async Task<Answer> Handle(GetPublishCheck request, CancellationToken cancellationToken)
        {
            var cohort = request.Cohort;
            var shelf = await shelves.Read(cohort, cancellationToken);
            var theme = NotFound.IfNull(shelf.Theme(request.Theme));
            PublishTheme.Demand(person, cohort, theme.Keepers);
            var page = await db.Publications.FirstOrDefaultAsync(one => one.CohortId == cohort && one.ThemeId == theme.Id, cancellationToken);
            var seen = page ?? Publication.OfTheme(cohort, theme.Id, theme.Name);
            var under = shelf.Under(theme.Id);
            var open = reader.Open(NotFound.IfNull(await reader.Items(seen, cancellationToken)));
            var voices = await (from item in open join voice in db.Voices on item.Id equals voice.ItemId select new { voice.PersonId, HasWhy = voice.Why != "" })
                .GroupBy(one => one.PersonId).Select(all => new { all.Key, Whys = all.Count(one => one.HasWhy) }).ToListAsync(cancellationToken);
            var picked = reader.Picked(seen, open).Select(one => one.Id);
            var isShown = page?.PublishedAt is not null;
            var came = open.Where(one => isShown && !picked.Contains(one.Id));
            var who = await credits.Read(cohort, cancellationToken);
            return new Answer(
                theme.Name,
                page,
                NotFound.IfNull(await reader.Check(seen, cancellationToken)),
                await db.Items.CountAsync(one => one.CohortId == cohort && one.RetiredAt != null && one.Themes.Any(place => under.Contains(place.ThemeId)), cancellationToken),
                voices.Sum(one => one.Whys),
                voices.Where(one => Of(who, one.Key).ShowsReasons).Sum(one => one.Whys),
                voices.Count,
                voices.Count(one => Of(who, one.Key).Name.Length > 0))
            {
                Came = await came.CountAsync(cancellationToken),
                CameTitles = (await came.OrderByDescending(one => one.Id).Take(MostTitles).Select(one => new { one.Title, one.FetchedTitle, one.Address }).ToListAsync(cancellationToken))
                    .ConvertAll(one => ItemWords.Title(one.Title, one.FetchedTitle, one.Address)),
            };
        }

        private static Credited Of(IReadOnlyDictionary<Guid, Credited> who, Guid person) => who.GetValueOrDefault(person, Credited.Nobody);
    }
}
