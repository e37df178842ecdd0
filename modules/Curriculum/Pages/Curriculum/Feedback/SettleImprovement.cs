using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Who takes care of it and until when; and, with words that say what became of it, its close.</summary>
internal sealed class SettleImprovement : ICommand<bool>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Guid? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>What became of it; empty: it stays open.</summary>
    public string Outcome { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SettleImprovement>
    {
        public Validator() => RuleFor(one => one.Outcome).Optional(Improvement.LongestWhat);
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk, CurrentPerson person, IMediator mediator) : IRequestHandler<SettleImprovement, bool>
    {
        /// <summary>True: it is closed now.</summary>
        public async Task<bool> Handle(SettleImprovement request, CancellationToken cancellationToken)
        {
            var steers = person.Steers(request.Cohort);
            var one = NotFound.IfNull(await db.Improvements.FirstOrDefaultAsync(row => row.CohortId == request.Cohort && row.Id == request.Id, cancellationToken));
            if (one.IsReserved && !steers && one.By != desk.Me)
                throw new NotFound();
            if (!steers && one.OwnedBy != desk.Me)
                throw new Forbidden();
            var outcome = FeedbackWords.Tidy(request.Outcome);
            if (one.ClosedAt is not null)
                return one.Outcome == outcome ? true : throw new Refusal("It is closed: open another one if it comes back.");
            one.Expect(request.Version);
            if (steers)
            {
                if (request.Owner is { } owner && !(await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Any(member => member.PersonId == owner && member.Role is Role.Trainer or Role.Trainee))
                    throw new Refusal("This person is not in the promo.", nameof(Owner));
                if (one.IsReserved && request.Owner is { } reader && person.Id != reader && one.By != reader && !(await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Any(member => member.PersonId == reader && member.Role == Role.Trainer))
                    throw new Refusal("A complaint for the trainers alone is taken care of by one of them.", nameof(Owner));
                one.Give(request.Owner, request.DueOn);
            }

            if (!Rules.HasWords(outcome))
                return false;
            one.Close(outcome, desk.Me, desk.Now);
            return true;
        }
    }
}
