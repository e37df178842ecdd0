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

/// <summary>What fits in one click on a workshop.</summary>
internal enum WorkshopAct
{
    /// <summary>A draft on the board is decided.</summary>
    Plan,

    /// <summary>Back among the drafts that wait.</summary>
    Unplace,

    /// <summary>It will not take place.</summary>
    Cancel,

    /// <summary>Only trainers may move it.</summary>
    Lock,

    /// <summary>Anyone may move it again.</summary>
    Unlock,
}

/// <summary>Plans, takes off the board, cancels, locks or unlocks a workshop.</summary>
internal sealed class SetWorkshopState : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public WorkshopAct? Act { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Act is WorkshopAct.Lock or WorkshopAct.Unlock ? Roles.Steering : Roles.Building);

    internal sealed class Validator : AbstractValidator<SetWorkshopState>
    {
        public Validator()
        {
            RuleFor(one => one.Act).Must(act => act is { } given && Enum.IsDefined(given)).Says("This value cannot be read.");
            RuleFor(one => one.Why).Optional(200);
            RuleFor(one => one.Why).Required(200).When(one => one.Act is WorkshopAct.Cancel or WorkshopAct.Lock);
        }
    }

    internal sealed class Handler(PlanJournal journal, CharterRules charter, CurrentPerson person) : IRequestHandler<SetWorkshopState, Unit>
    {
        public async Task<Unit> Handle(SetWorkshopState request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            if (workshop.State is WorkshopState.Held or WorkshopState.Cancelled)
                throw new Refusal("A workshop that was held or cancelled stays where it is.");
            if (workshop.IsLocked && !person.Steers(request.Cohort))
                throw new Refusal("This workshop is locked: only a trainer may change it.");
            if (request.Act == WorkshopAct.Plan)
                await charter.DemandValidating(request.Cohort, cancellationToken);
            // A draft that waits for its half-day is not on the board: who proposed it may drop it.
            if (request.Act == WorkshopAct.Unplace || (request.Act == WorkshopAct.Cancel && workshop.Slots.Count > 0))
                await charter.DemandPlacing(request.Cohort, cancellationToken);
            var before = WorkshopSnapshot.Of(workshop);
            journal.Note(Apply(workshop, request), request.Why, (workshop, before));
            return Unit.Value;
        }

        private ChangeKind Apply(Workshop workshop, SetWorkshopState request)
        {
            switch (request.Act)
            {
                case WorkshopAct.Plan:
                    if (workshop.Slots.Count == 0)
                        throw new Refusal("Place it on a half-day first.");
                    workshop.State = WorkshopState.Planned;
                    return ChangeKind.Planned;
                case WorkshopAct.Unplace:
                    workshop.Slots.Clear();
                    workshop.State = WorkshopState.Draft;
                    return ChangeKind.Unplaced;
                case WorkshopAct.Cancel:
                    workshop.State = WorkshopState.Cancelled;
                    return ChangeKind.Cancelled;
                case WorkshopAct.Lock:
                    (workshop.LockedBy, workshop.LockedBecause) = (person.Id, request.Why.Trim());
                    return ChangeKind.Locked;
                default:
                    (workshop.LockedBy, workshop.LockedBecause) = (null, "");
                    return ChangeKind.Unlocked;
            }
        }
    }
}
