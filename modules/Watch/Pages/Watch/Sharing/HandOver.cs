using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Hands a list over to another promo that one steers too: all or nothing, and done twice it adds nothing.</summary>
/// <param name="Cohort">The promo that gives.</param>
/// <param name="Into">The promo that receives.</param>
/// <param name="Choice">What is given.</param>
internal sealed record HandOver(Guid Cohort, Guid Into, HandOverChoice Choice) : ICommand<LinksReport>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<HandOver>;

    internal sealed class Handler(WatchDb db, HandOverReader reader, LinkImporter importer, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<HandOver, LinksReport>
    {
        public async Task<LinksReport> Handle(HandOver request, CancellationToken cancellationToken)
        {
            var (from, into, now) = (request.Cohort, request.Into, clock.GetUtcNow().UtcDateTime);
            Demand(person, from, into);
            var promo = (await mediator.Send(new GetPromo(from), cancellationToken)).Name;
            var parcel = await reader.Read(from, promo, request.Choice, cancellationToken);
            // In nobody's name: who hands over did not say why for each of them.
            var report = await importer.Lay(into, parcel.Found, Guid.Empty, write: true, cancellationToken);
            var known = (await db.HandedOver.Where(one => one.CohortId == into && one.FromId == from).Select(one => one.ItemId).ToListAsync(cancellationToken)).ToHashSet();
            var keys = parcel.Found.Links.Select(one => Model.Items.ItemAddress.Read(one.Address, out _)!.KeyHash).ToHashSet(StringComparer.Ordinal);
            foreach (var item in db.Items.Local.Where(one => one.CohortId == into && keys.Contains(one.KeyHash)).ToList())
            {
                if (known.Add(item.Id))
                    db.HandedOver.Add(new HandedOver(item.Id, into, from, promo, person.Id, now));
                // What had left the list arrives as such, unless this promo reads it.
                if (parcel.Retired.TryGetValue(item.KeyHash, out var left) && item.RetiredAt is null && db.IsNew(item))
                    item.Retire(left.Why, left.Again, Guid.Empty, now);
            }

            return report;
        }
    }

    /// <summary>Only who steers both.</summary>
    /// <exception cref="NotFound">The other promo is the same, or not this person's to know of.</exception>
    /// <exception cref="Forbidden">They have another role there.</exception>
    public static void Demand(CurrentPerson person, Guid from, Guid into)
    {
        if (from == into)
            throw new NotFound();
        Access.In(into, Roles.Steering).Demand(person);
    }
}

/// <summary>What would come of it: nothing is written.</summary>
internal sealed record PreviewHandOver(Guid Cohort, Guid Into, HandOverChoice Choice) : IQuery<PreviewHandOver.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Name">The promo that would receive.</param>
    /// <param name="Report">What it would get.</param>
    /// <param name="Matched">Themes that it has already, by name.</param>
    /// <param name="KeptBack">Links left out, since they are not to be shared.</param>
    internal sealed record Answer(string Name, LinksReport Report, int Matched, int KeptBack);

    internal sealed class Handler(HandOverReader reader, LinkImporter importer, CurrentPerson person, IMediator mediator) : IRequestHandler<PreviewHandOver, Answer>
    {
        public async Task<Answer> Handle(PreviewHandOver request, CancellationToken cancellationToken)
        {
            HandOver.Demand(person, request.Cohort, request.Into);
            var promo = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Name;
            var into = await mediator.Send(new GetPromo(request.Into), cancellationToken);
            var parcel = await reader.Read(request.Cohort, promo, request.Choice, cancellationToken);
            var report = await importer.Lay(request.Into, parcel.Found, Guid.Empty, write: false, cancellationToken);
            var all = parcel.Found.Links.SelectMany(one => one.Folder.Select((_, index) => string.Join('\n', one.Folder.Take(index + 1)))).Distinct(StringComparer.Ordinal).Count();
            return new Answer(into.Name, report, Math.Max(0, all - report.Themes), parcel.KeptBack);
        }
    }
}
