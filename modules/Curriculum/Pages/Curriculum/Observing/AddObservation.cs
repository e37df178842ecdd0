using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Writes what was seen of a trainee on one competence. The voice is that of whoever writes.</summary>
internal sealed class AddObservation : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Node { get; set; }

    /// <summary>Whose observation it is, when the house writes in their name.</summary>
    [BindNever]
    public Guid? By { get; set; }

    /// <summary>The voice that another module asked for.</summary>
    [BindNever]
    public ObservingVoice? Asked { get; set; }

    /// <summary>Links that another module gave.</summary>
    [BindNever]
    public IReadOnlyList<EvidenceLink> Given { get; set; } = [];

    public Guid Id { get; set; }

    public DateOnly? On { get; set; }

    public ObservedLevel? Level { get; set; }

    public string Text { get; set; } = "";

    /// <summary>A workshop of the promo, as evidence.</summary>
    public Guid? Workshop { get; set; }

    /// <summary>Further links: see <see cref="EvidenceLines"/>.</summary>
    public string Links { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<AddObservation>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.On).Must(on => on is not null).Says("Please fill this in.");
            RuleFor(one => one.Level).Must(level => level is not null).Says("Please choose one.").IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Text).Optional(Observation.MostText);
            RuleFor(one => one.Links).Optional(4_000);
            RuleFor(one => one.Given).Must(all => all.All(one => EvidenceLines.IsAddress(one.Address) && one.Title is { Length: > 0 and <= ObservingTables.MostTitle })).Says("This value cannot be read.");
        }
    }

    // Of a peer: what they saw, not a grading of everybody.
    private const int MostADay = 20;

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, EvidenceOf evidence, CurrentPerson person, TimeProvider clock, IMediator mediator, UnitOfWork work) : IRequestHandler<AddObservation, Unit>
    {
        public async Task<Unit> Handle(AddObservation request, CancellationToken cancellationToken)
        {
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            var by = Author(request, members);
            if (members.All(one => one.PersonId != request.Person || one.Role != Role.Trainee))
                throw new NotFound();
            if (await db.Observations.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.By == by.Id ? Unit.Value : throw new NotFound();
            // A page that was open while the promo moved still sends the earlier node.
            var node = (await heirs.Read(request.Cohort, cancellationToken)).Of(request.Node);
            if ((await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).All(one => one.NodeId != node))
                throw new NotFound();
            if (by.Voice != ObservingVoice.Self && string.IsNullOrWhiteSpace(request.Text))
                throw new Refusal("Say in a sentence what you saw.", nameof(Text));
            var now = clock.GetUtcNow();
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, promo.Zone).Date);
            if (request.On > today)
                throw new Refusal("This day is still to come: an observation says what was seen.", nameof(On));
            if (request.On < promo.StartsOn && request.On != today)
                throw new Refusal("The promo had not begun on that day.", nameof(On));
            var since = now.UtcDateTime.AddDays(-1);
            if (by.Voice == ObservingVoice.Peer && await db.Observations.CountAsync(one => one.CohortId == request.Cohort && one.By == by.Id && one.At > since, cancellationToken) >= MostADay)
                throw new Refusal("At most {0} observations a day.", null, MostADay);
            var seen = new Observation(request.Id, request.Cohort, request.Person, node, by, request.On!.Value, request.Level!.Value, Tidy(request.Text), now.UtcDateTime);
            seen.Lean(await evidence.Of(request, (by.Voice, by.Id), today, cancellationToken));
            db.Observations.Add(seen);
            work.Raise(new ObservationMade(request.Cohort, seen.Id, seen.PersonId, seen.NodeId, seen.By));
            return Unit.Value;
        }

        internal static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

        private (ObservingVoice Voice, Guid Id, string Name) Author(AddObservation request, IReadOnlyList<MemberCard> members)
        {
            var voice = WhoSpeaks.Of(person, request.Cohort, request.Person);
            var (id, name) = (person.Id, person.Name);
            if (person.IsHouse)
            {
                var author = NotFound.IfNull(members.FirstOrDefault(one => one.PersonId == request.By));
                (voice, id, name) = (WhoSpeaks.Of(author.Role, author.Role == Role.Trainer, author.PersonId == request.Person), author.PersonId, author.Name);
            }
            else if (request.By is not null)
            {
                throw new Forbidden();
            }

            // Tutors have no page for it here: another module asks in their name.
            if (voice is not { } spoken || (request.Asked ?? (spoken == ObservingVoice.Tutor ? null : (ObservingVoice?)spoken)) != spoken)
                throw new Forbidden();
            return (spoken, id, name);
        }
    }
}
