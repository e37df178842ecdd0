using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Changes what a workshop is. A new duration is spread over the half-days it stands on.</summary>
internal sealed class EditWorkshop : WorkshopForm, ICommand<Unit>
{
    public int Version { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : Rules<EditWorkshop>
    {
        public Validator() => RuleFor(one => one.Why).Optional(300);
    }

    internal sealed class Handler(PlanJournal journal, CharterRules charter, CurrentPerson person, Titles titles, IMediator mediator, TimeProvider clock) : IRequestHandler<EditWorkshop, Unit>
    {
        public async Task<Unit> Handle(EditWorkshop request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            if (workshop.State is WorkshopState.Held or WorkshopState.Cancelled)
                throw new Refusal("A workshop that was held or cancelled keeps its words.");
            if (workshop.IsLocked && !person.Steers(request.Cohort))
                throw new Refusal("This workshop is locked: only a trainer may change it.");
            if (!person.Steers(request.Cohort) && await HasBegun(workshop, cancellationToken) && !request.Leaders.Order().SequenceEqual(workshop.Leaders.Where(one => one.PersonId is not null).Select(one => one.PersonId!.Value).Order()))
                throw new Refusal("Once a workshop has begun, only a trainer changes who leads it.", nameof(Leaders));
            // Longer or shorter, it would take another part of its half-days.
            if (workshop.Slots.Count > 0 && request.Minutes != workshop.Minutes)
                await charter.DemandPlacing(request.Cohort, cancellationToken, nameof(Minutes));
            var before = WorkshopSnapshot.Of(workshop);
            request.ApplyTo(
                workshop,
                await mediator.Send(new ListMembers(request.Cohort), cancellationToken),
                await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                await mediator.Send(new ListPlaces(request.Cohort), cancellationToken),
                await mediator.Send(new ListGroups(request.Cohort), cancellationToken));
            if (workshop.Slots.Count > 0)
            {
                var slots = workshop.Slots.OrderBy(one => one.Date).ThenBy(one => one.StartsAt).ToList();
                var minutes = Share.Apportion(workshop.Minutes, [.. slots.Select(one => one.Minutes)]);
                for (var index = 0; index < slots.Count; index++)
                    slots[index].Minutes = minutes[index];
            }

            await titles.Want(workshop.RemoteLink, cancellationToken);
            journal.Note(ChangeKind.Edited, request.Why, (workshop, before));
            return Unit.Value;
        }

        private async Task<bool> HasBegun(Workshop workshop, CancellationToken stop)
        {
            var promo = await mediator.Send(new GetPromo(workshop.CohortId), stop);
            return workshop.Slots.Exists(one => one.Date <= DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).Date));
        }
    }
}
