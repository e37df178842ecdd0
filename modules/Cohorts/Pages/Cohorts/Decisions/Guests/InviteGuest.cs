using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>A link by which one guest answers a date poll. Answers it, since it is known only now; null when this very form was sent before.</summary>
internal sealed class InviteGuest : ICommand<string?>
{
    /// <summary>Guests of one poll.</summary>
    public const int Most = 30;

    /// <summary>Guests that one person invites in a day, whatever the polls: letters go out in the name of the house.</summary>
    private const int MostADay = 60;

    public Guid Id { get; set; }

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Decision { get; set; }

    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<InviteGuest>
    {
        public Validator()
        {
            RuleFor(one => one.Name).Required(DecisionTables.GuestName).OneLine();
            RuleFor(one => one.Email!).Email().When(one => !string.IsNullOrWhiteSpace(one.Email));
        }
    }

    internal sealed class Handler(CohortsDb db, Turns turns, GuestMail mail, CurrentPerson person, TimeProvider clock) : IRequestHandler<InviteGuest, string?>
    {
        public async Task<string?> Handle(InviteGuest request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var decision = await db.OpenPoll(turns, person, (request.Cohort, request.Decision), now, cancellationToken);
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Guests.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.DecisionId == decision.Id ? null : throw new NotFound();
            if (await db.Guests.CountAsync(one => one.DecisionId == decision.Id && (one.RevokedAt == null || one.AnsweredOn != null), cancellationToken) >= Most)
                throw new Refusal("At most {0} guests for one poll.", null, Most);
            var yesterday = now.AddDays(-1);
            // Whoever renews a link takes it over: what was opened by this person counts all the same.
            if (await db.Guests.CountAsync(one => one.MadeAt > yesterday && (one.MadeBy == person.Id || db.Decisions.Any(poll => poll.Id == one.DecisionId && poll.OpenedBy == person.Id)), cancellationToken) >= MostADay)
                throw new Refusal("You invited {0} guests in a day. Wait until tomorrow.", null, MostADay);
            var guest = new DecisionGuest(request.Id, decision.Id, request.Name, person.Id, now);
            db.Guests.Add(guest);
            return await mail.Send(guest, decision, Fields.Tidy(request.Email), cancellationToken);
        }
    }
}

/// <summary>Finds the poll whose guests somebody looks after.</summary>
internal static class PollOfGuests
{
    /// <summary>An open date poll that this person may run; its turn is taken.</summary>
    public static async Task<Decision> OpenPoll(this CohortsDb db, Turns turns, CurrentPerson person, (Guid Cohort, Guid Id) of, DateTime now, CancellationToken stop)
    {
        await turns.Take<Decision>(of.Id, stop);
        var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == of.Id && one.CohortId == of.Cohort && one.Method == DecisionMethod.DatePoll, stop));
        if (!decision.IsRunBy(person))
            throw new Forbidden();
        return decision.ClosedSince(now) is null ? decision : throw new Refusal("This decision is closed: nothing in it changes any more.");
    }
}
