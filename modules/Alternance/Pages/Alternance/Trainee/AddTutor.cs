using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>
/// Somebody of the structure follows a trainee from a day on: a tutor of the promo, or a new one by their address. Several
/// may, at once and one after the other; the same person twice at once is once.
/// </summary>
internal sealed class AddTutor : ICommand<Unit>
{
    private const int LongestName = 80;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Placement { get; set; }

    /// <summary>A tutor of the promo; null: by address.</summary>
    public Guid? Known { get; set; }

    public string Email { get; set; } = "";

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AddTutor>
    {
        public Validator()
        {
            When(one => one.Known is null, () =>
            {
                RuleFor(one => one.Email).Required(254); // Whether it is an address is asked by who makes a tutor of it.
                RuleFor(one => one.GivenName).Required(LongestName).OneLine();
                RuleFor(one => one.FamilyName).Required(LongestName).OneLine();
            });
            RuleFor(one => one.From).Must(day => day is { Year: >= 2000 and <= 2200 }).Says("Give the date.");
            RuleFor(one => one.Until).Must((one, day) => day is null || !(day < one.From)).Says("It cannot end before it begins.");
        }
    }

    internal sealed class Handler(AlternanceDb db, PassMail mail, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<AddTutor, Unit>
    {
        public async Task<Unit> Handle(AddTutor request, CancellationToken cancellationToken)
        {
            await db.Take(request.Cohort, request.Person, cancellationToken);
            var placement = NotFound.IfNull(await db.Placements.Include(one => one.Tutors)
                .FirstOrDefaultAsync(one => one.Id == request.Placement && one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
            var (from, until) = (request.From!.Value, request.Until ?? placement.EndsOn);
            if (from < placement.StartsOn || from > placement.EndsOn)
                throw new Refusal("The contract does not run on that day.", nameof(From));
            if (until > placement.EndsOn)
                throw new Refusal("The contract ends before.", nameof(Until));
            var tutor = request.Known ?? await mediator.Send(new MakeTutor(request.Cohort, request.Email, request.GivenName, request.FamilyName), cancellationToken);
            if (request.Known is not null && !(await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Any(one => one.PersonId == tutor && one.Role == Role.Tutor))
                throw new Refusal("Choose somebody of the list, or give an address.", nameof(Known));
            if (placement.Tutors.Find(one => one.PersonId == tutor && !(one.Until < from) && !(until < one.From)) is { } twin)
                return twin.From == from ? Unit.Value : throw new Refusal("They follow this contract then already.", nameof(From));
            var row = new PlacementTutor(placement, tutor, from, person.Id, clock.GetUtcNow().UtcDateTime) { Until = until };
            placement.Tutors.Add(row);
            if (request.Known is null)
                await mail.Named(row, person.Name, cancellationToken);
            return Unit.Value;
        }
    }
}
