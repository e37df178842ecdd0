using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Passages;

/// <summary>Where an item may lead today.</summary>
internal sealed record GetLead(Guid Cohort, Guid Item) : IQuery<GetLead.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <param name="Title">The item's title.</param>
    /// <param name="Address">Its address.</param>
    /// <param name="Why">The first reason given for it, or empty.</param>
    /// <param name="Served">The competences it serves.</param>
    /// <param name="Gathering">The launch that gathers needs, or null.</param>
    /// <param name="Workshops">Those still to come.</param>
    /// <param name="Competences">All of the promo.</param>
    /// <param name="Today">The promo's local date.</param>
    internal sealed record Answer(
        string Title, string Address, string Why, IReadOnlyList<Guid> Served, GatheringCard? Gathering, IReadOnlyList<WorkshopCard> Workshops, IReadOnlyList<CompetenceCard> Competences, DateOnly Today);

    internal sealed class Handler(WatchDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<GetLead, Answer>
    {
        public async Task<Answer> Handle(GetLead request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.AsNoTracking().Include(one => one.Voices).Include(one => one.Competences).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, promo.Zone).Date;
            return new Answer(
                ItemWords.Title(item.Title, item.FetchedTitle, item.Address),
                item.Address,
                item.Voices.Where(one => one.Why.Length > 0).OrderBy(one => one.At).Select(one => one.Why).FirstOrDefault() ?? "",
                [.. item.Competences.Select(one => one.NodeId)],
                await mediator.Send(new FindGathering(request.Cohort), cancellationToken),
                await mediator.Send(new ListComingWorkshops(request.Cohort, today), cancellationToken),
                await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                today);
        }
    }
}
