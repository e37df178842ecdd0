using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Says that a workshop was held: its real minutes, and what was really touched. By a trainer or who led it.</summary>
internal sealed class HoldWorkshop : WorkshopForm, ICommand<Unit>
{
    public int Version { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<HoldWorkshop>
    {
        public Validator()
        {
            RuleFor(one => one.Minutes).Must(minutes => minutes is >= 5 and <= MostMinutes).Says("Between 5 min and {0}.", new Duration(MostMinutes));
            RuleFor(one => one.Touched).Must((form, touched) => touched.Count <= 20 && form.Shares.Count <= 400).Says("At most {0} competences.", 20);
            RuleFor(one => one.Why).Optional(300);
        }
    }

    internal sealed class Handler(PlanJournal journal, CharterRules charter, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<HoldWorkshop, Unit>
    {
        public async Task<Unit> Handle(HoldWorkshop request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            if (!person.Steers(request.Cohort) && workshop.Leaders.All(one => one.PersonId != person.Id))
                throw new Forbidden();
            await charter.DemandValidating(request.Cohort, cancellationToken);
            if (workshop.State == WorkshopState.Cancelled || workshop.Slots.Count == 0)
                throw new Refusal("Only a workshop on the board can have been held.");
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            if (workshop.Slots.Min(one => one.Date) > DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).Date))
                throw new Refusal("This workshop is still to come.");
            if (request.Minutes > workshop.Slots.Count * promo.HalfDayMinutes * 3 / 2)
                throw new Refusal("So many minutes do not fit in its half-days.", nameof(Minutes));
            var shares = request.Shared();
            var competences = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            if (shares.Any(share => competences.All(one => one.NodeId != share.NodeId) && workshop.Competences.TrueForAll(one => one.NodeId != share.NodeId)))
                throw new NotFound();

            var before = WorkshopSnapshot.Of(workshop);
            var planned = workshop.Competences.ToDictionary(one => one.NodeId, one => one.Minutes);
            // What was planned stays beside what was held; a competence touched without being planned has 0 planned minutes.
            workshop.SetShares([.. planned.Keys.Union(shares.Select(one => one.NodeId)).Select(node =>
                (node, planned.GetValueOrDefault(node), shares.Where(one => one.NodeId == node).Sum(one => one.Minutes)))]);
            var slots = workshop.Slots.OrderBy(one => one.Date).ThenBy(one => one.StartsAt).ToList();
            var held = Share.Apportion(request.Minutes, [.. slots.Select(one => one.Minutes)]);
            for (var index = 0; index < slots.Count; index++)
                slots[index].HeldMinutes = held[index];
            (workshop.State, workshop.HeldAt, workshop.HeldBy) = (WorkshopState.Held, journal.Now, person.Id);
            journal.Note(ChangeKind.Held, request.Why, (workshop, before));
            return Unit.Value;
        }
    }
}
