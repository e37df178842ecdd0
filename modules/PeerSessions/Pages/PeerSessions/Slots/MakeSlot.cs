using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Makes a slot: on a day one knows, or on the half-day that the group chooses in a date poll.</summary>
internal sealed class MakeSlot : SlotTerms, ICommand<Unit>
{
    /// <summary>The group chooses among <see cref="Halves"/>.</summary>
    public bool ByPoll { get; set; }

    /// <summary>"Tuesday Afternoon".</summary>
    public List<string> Halves { get; set; } = [];

    /// <summary>The last day of the poll, to its evening.</summary>
    public DateOnly? ClosesOn { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>What was ticked, in the order of the week.</summary>
    public IReadOnlyList<(DayOfWeek Day, DayPart Part)> Chosen() => [.. Choices.Where(one => Halves?.Contains(Name(one)) == true)];

    public static string Name((DayOfWeek Day, DayPart Part) half) => $"{half.Day} {half.Part}";

    /// <summary>The half-days one may propose: Monday to Saturday.</summary>
    public static IReadOnlyList<(DayOfWeek Day, DayPart Part)> Choices { get; } = [.. Enumerable.Range(1, 6).SelectMany(day => Enum.GetValues<DayPart>().Select(part => ((DayOfWeek)day, part)))];

    internal sealed class Validator : SlotTermsRules<MakeSlot>
    {
        public Validator() => When(one => one.ByPoll, () =>
        {
            RuleFor(one => one.Halves).Must((form, _) => form.Chosen().Count >= 2).Says("Two options at least.");
            RuleFor(one => one.ClosesOn).Must(one => one is { Year: >= 2020 and <= 2100 }).Says("Please fill this in.");
        });
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, IMediator mediator, Texts texts, TimeProvider clock) : IRequestHandler<MakeSlot, Unit>
    {
        private const int Evening = 18 * 60;

        public async Task<Unit> Handle(MakeSlot request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Slots.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (await db.Slots.CountAsync(one => one.CohortId == request.Cohort && one.EndedAt == null, cancellationToken) >= OpenSlot.MostOfAll)
                throw new Refusal("The promo has {0} slots already: end one first.", null, OpenSlot.MostOfAll);
            if (await db.Slots.CountAsync(one => one.CohortId == request.Cohort && one.MadeBy == person.Id && one.EndedAt == null, cancellationToken) >= OpenSlot.MostOfOne)
                throw new Refusal("You made {0} slots that still run: end one first.", null, OpenSlot.MostOfOne);
            if (request.ByPoll && !person.Builds(request.Cohort))
                throw new Refusal("Only those who are in the promo now open a poll: choose a day.", nameof(ByPoll));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var slot = new OpenSlot(request.Id, request.Cohort, request.Title, person.Id, now) { PollId = request.ByPoll ? Guid.CreateVersion7() : null };
            request.Describe(slot);
            slot.StartsAt = Of(request.StartsAt);
            slot.From = request.From ?? LocalTime.Of(now, promo.Zone).Date;
            if (!request.ByPoll)
                slot.Weekday = request.Weekday ?? slot.From.DayOfWeek;
            slot.Plan(promo.Zone, now);
            db.Slots.Add(slot);
            if (request.ByPoll)
                await Poll(request, slot, promo, cancellationToken);
            return Unit.Value;
        }

        private Task<Unit> Poll(MakeSlot request, OpenSlot slot, PromoCard promo, CancellationToken stop)
        {
            var closes = request.ClosesOn!.Value;
            // The first such half-day once the poll is closed, and the slot has begun.
            var first = closes < slot.From ? slot.From : closes.AddDays(1);
            var options = request.Chosen().Select(one => (Date: first.AddDays(((int)one.Day - (int)first.DayOfWeek + 7) % 7), one.Part)).OrderBy(one => one.Date).ThenBy(one => one.Part)
                .Select(one => new OptionTerms(Guid.CreateVersion7(), "", one.Date, one.Part)).ToList();
            var terms = new DecisionTerms(DecisionMethod.DatePoll, 0, false, false, 0, LocalTime.ToUtc(closes, Evening, promo.Zone));
            return mediator.Send(new OpenDecision(slot.PollId!.Value, slot.CohortId, texts["Which half-day for “{0}”?", slot.Title], PeerSessionsLinks.Slot(slot.CohortId, slot.Id), terms, options), stop);
        }
    }
}
