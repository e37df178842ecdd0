using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Reminders;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>A contract is written down, corrected or ended. Two at once are refused, unless it is said that there are two jobs.</summary>
internal sealed class SavePlacement : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new one.</summary>
    public int? Version { get; set; }

    public Guid? Structure { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public ContractKind Kind { get; set; }

    public string Words { get; set; } = "";

    public DateOnly? FundedUntil { get; set; }

    public bool TwoAtOnce { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SavePlacement>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Structure).NotNull().Says("Choose a structure.");
            RuleFor(one => one.StartsOn).Must(IsDay).Says("Give the date.");
            RuleFor(one => one.EndsOn).Must(day => day is null || IsDay(day)).Says("Give the date.").Must((one, day) => day is null || !(day < one.StartsOn)).Says("It cannot end before it begins.");
            RuleFor(one => one.FundedUntil).Must(day => day is null || IsDay(day)).Says("Give the date.").Must((one, day) => day is null || !(day < one.StartsOn)).Says("It cannot end before it begins.");
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Words).Optional(Placement.LongestWords);
        }

        private static bool IsDay(DateOnly? day) => day is { Year: >= 2000 and <= 2200 };
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, ReminderBook reminders, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SavePlacement, Unit>
    {
        public async Task<Unit> Handle(SavePlacement request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            await db.Take(request.Cohort, request.Person, cancellationToken);
            var all = await db.Placements.Include(one => one.Tutors).Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).ToListAsync(cancellationToken);
            var found = all.Find(one => one.Id == request.Id);
            if (found is null && (request.Version is not null || await db.Placements.AnyAsync(one => one.Id == request.Id, cancellationToken)))
                throw new NotFound();
            if (found is not null && request.Version is null)
                return Unit.Value;
            found?.Expect(request.Version!.Value);
            var structure = request.Structure!.Value;
            if (!await db.Structures.AnyAsync(one => one.Id == structure, cancellationToken))
                throw new Refusal("Choose a structure.", nameof(Structure));
            var (from, until) = (request.StartsOn!.Value, request.EndsOn);
            if (!request.TwoAtOnce && all.Find(one => one.Id != request.Id && Overlap(one, from, until)) is { } other)
                throw Says(other);
            if (found is null)
                db.Placements.Add(found = new Placement(request.Id, request.Cohort, request.Person, structure, from, person.Id, clock.GetUtcNow().UtcDateTime));
            if (found.Tutors.Exists(one => one.From < from))
                MoveStart(found, from);
            Limit(found, until);
            (found.StructureId, found.StartsOn, found.EndsOn, found.Kind, found.Words, found.FundedUntil) = (structure, from, until, request.Kind, request.Words.Trim(), request.FundedUntil);
            await FundingPlan.Plan(reminders, found, await mediator.Send(new GetPromo(request.Cohort), cancellationToken), cancellationToken);
            return Unit.Value;
        }

        private static bool Overlap(Placement one, DateOnly from, DateOnly? until) => !(one.EndsOn < from) && !(until < one.StartsOn);

        private static Refusal Says(Placement other) => other.EndsOn is { } last
            ? new Refusal("Another contract runs from {0} to {1}: end it first, or tick that there are two jobs at once.", nameof(TwoAtOnce), Dates.Numeric(other.StartsOn), Dates.Numeric(last))
            : new Refusal("Another contract has been running since {0}: end it first, or tick that there are two jobs at once.", nameof(TwoAtOnce), Dates.Numeric(other.StartsOn));

        // Nobody follows a contract before it begins.
        private static void MoveStart(Placement placement, DateOnly from)
        {
            foreach (var one in placement.Tutors.Where(one => one.From < from && !(one.Until < from)))
                one.StartOn(from);
        }

        // Who follows until the end of the contract goes with it; who ends before stays as was said.
        private static void Limit(Placement placement, DateOnly? until)
        {
            placement.Tutors.RemoveAll(one => one.From > until);
            foreach (var one in placement.Tutors.Where(one => one.Until is null || one.Until == placement.EndsOn || one.Until > until))
                one.Until = until;
        }
    }
}
