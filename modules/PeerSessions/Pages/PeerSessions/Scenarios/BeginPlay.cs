using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>A group begins to play a card: who plays whom is written down, and the debrief is owed from now on.</summary>
internal sealed class BeginPlay : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Card { get; set; }

    public Guid Id { get; set; }

    public Guid? Person { get; set; }

    public Guid? Adviser { get; set; }

    public List<Guid> Observers { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<BeginPlay>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Person).Must(one => one is not null).Says("Please fill this in.");
            RuleFor(one => one.Adviser).Must(one => one is not null).Says("Please fill this in.").Must((form, one) => one is null || one != form.Person).Says("Each person holds one part.");
            RuleFor(one => one.Observers).Must((form, all) => all.TrueForAll(one => one != form.Person && one != form.Adviser)).Says("Each person holds one part.")
                .Must(all => all.Count <= 8).Says("At most {0} observers.", 8);
        }
    }

    /// <summary>The rule under which whoever was named is told.</summary>
    public const string Rule = "NamedInPlay";

    internal sealed class Handler(PeersDb db, IMediator mediator, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<BeginPlay, Guid>
    {
        public async Task<Guid> Handle(BeginPlay request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Scenarios.FirstOrDefaultAsync(one => one.Id == request.Card && one.RetiredAt == null && (one.CohortId == Membership.Body || one.CohortId == request.Cohort), cancellationToken));
            if (await db.Plays.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.BegunBy == person.Id && twin.CohortId == request.Cohort ? twin.Id : throw new NotFound();
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => Roles.Community.Contains(one.Role)).Select(one => one.PersonId).ToHashSet();
            var seats = request.Observers.Distinct().Select(one => (Who: one, Seat: Seat.Observer)).Prepend((Who: request.Adviser!.Value, Seat: Seat.Adviser)).Prepend((Who: request.Person!.Value, Seat: Seat.Person)).ToList();
            if (!seats.TrueForAll(one => members.Contains(one.Who)))
                throw new NotFound();
            if (await db.Plays.AnyAsync(one => one.CohortId == request.Cohort && one.CardId == card.Id && one.BegunBy == person.Id && one.ClosedAt == null, cancellationToken))
                throw new Refusal("You have a play of this card under way: close it with its debrief first.");
            var play = new Play(request.Id, request.Cohort, card, person.Id, clock.GetUtcNow().UtcDateTime);
            play.Parts.AddRange(seats.Select(one => new PlayPart(play.Id, one.Who, one.Seat)));
            db.Plays.Add(play);
            // Told without who named them, nor what they play: the page says it, and a name does not outlive its person.
            foreach (var (who, _) in seats.Where(one => one.Who != person.Id))
                await inbox.Add(who, request.Cohort, Rule, () => (texts["You are named into a play: “{0}”", play.Title], texts["Your part is on its page. You may leave it without a reason, before it and during it."], PeerSessionsLinks.Play(request.Cohort, play.Id)), cancellationToken);
            return play.Id;
        }
    }
}
