using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>What the form to add needs: what is here already for an address, the themes and the words.</summary>
internal sealed record FindTwins(Guid Cohort, string Address) : IQuery<FindTwins.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>An item that is there, and who brought it.</summary>
    internal sealed record Twin(Guid Id, string Title, string Address, string Site, bool IsRetired, IReadOnlyList<string> Names, bool IsMine);

    /// <param name="Same">The very same, or null.</param>
    /// <param name="Alike">Perhaps the same.</param>
    /// <param name="Shelf">Themes and words.</param>
    internal sealed record Answer(Twin? Same, IReadOnlyList<Twin> Alike, ItemShelf Shelf);

    internal sealed class Handler(WatchDb db, AliasBook aliases, ShelfReader shelves, CurrentPerson person, IMediator mediator) : IRequestHandler<FindTwins, Answer>
    {
        private const int Most = 5;

        public async Task<Answer> Handle(FindTwins request, CancellationToken cancellationToken)
        {
            var shelf = await shelves.Read(request.Cohort, cancellationToken);
            if (ItemAddress.Read(request.Address, out _) is not { } address)
                return new Answer(null, [], shelf);
            var known = await aliases.Of(request.Cohort, address, cancellationToken);
            var rows = await db.Items.AsNoTracking().Include(one => one.Voices)
                .Where(one => one.CohortId == request.Cohort && (one.KeyHash == address.KeyHash || one.WideHash == address.WideHash || one.Id == known))
                .OrderBy(one => one.AddedAt).Take(Most).ToListAsync(cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            Twin Of(WatchItem one) => new(
                one.Id, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Address, one.Site, one.RetiredAt is not null,
                [.. one.Voices.OrderBy(voice => voice.At).Select(voice => names.GetValueOrDefault(voice.PersonId)).OfType<string>()],
                one.Voices.Exists(voice => voice.PersonId == person.Id));
            var same = rows.Find(one => one.KeyHash == address.KeyHash) ?? rows.Find(one => one.Id == known);
            return new Answer(same is null ? null : Of(same), same is null ? [.. rows.Select(Of)] : [], shelf);
        }
    }
}
