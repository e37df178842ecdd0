using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Passages;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Passages;

/// <summary>Leads an item somewhere: makes the need, the workshop, the brick, the decision, the peer session or the question and writes the passage, or neither. Answers where it led.</summary>
internal sealed class LeadItem : ICommand<string>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    /// <summary>The id of what is made.</summary>
    public Guid Id { get; set; }

    public PassageKind To { get; set; }

    /// <summary>The need, the title or the question.</summary>
    public string Title { get; set; } = "";

    /// <summary>What we do; of a brick, what it is good for.</summary>
    public string Doing { get; set; } = "";

    public string Material { get; set; } = "";

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; } = 90;

    public List<Guid> Touched { get; set; } = [];

    /// <summary>The workshop to read it before.</summary>
    public Guid Workshop { get; set; }

    public DecisionMethod Method { get; set; }

    public DateOnly? ClosesOn { get; set; }

    /// <summary>Why, in a sentence.</summary>
    public string Words { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<LeadItem>
    {
        public Validator()
        {
            RuleFor(one => one.To).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Words).Optional(Passage.LongestWords).OneLine();
            RuleFor(one => one.Title).Required(200).OneLine().When(one => one.To is PassageKind.Need or PassageKind.Decision);
            RuleFor(one => one.Title).Required(120).OneLine().When(one => one.To is PassageKind.Workshop or PassageKind.Brick or PassageKind.PeerSession);
            RuleFor(one => one.Title).Required(140).OneLine().When(one => one.To == PassageKind.Question);
            RuleFor(one => one.Doing).Optional(1000).When(one => one.To is PassageKind.Workshop or PassageKind.PeerSession or PassageKind.Question);
            RuleFor(one => one.Doing).Required(200).When(one => one.To == PassageKind.Brick);
            RuleFor(one => one.Material).Optional(500);
            RuleFor(one => one.Minutes).Must(minutes => minutes is >= 15 and <= 420).Says("Between 15 min and 7 h.").When(one => one.To == PassageKind.PeerSession);
            RuleFor(one => one.Touched).Must(all => all.Count <= 10).Says("At most {0} competences.", 10).When(one => one.To == PassageKind.PeerSession);
            RuleFor(one => one.Method).Must(method => method is DecisionMethod.ForAgainst or DecisionMethod.Consent).Says("This value cannot be read.").When(one => one.To == PassageKind.Decision);
            RuleFor(one => one.ClosesOn).NotNull().Says("Please fill this in.").When(one => one.To == PassageKind.Decision);
        }
    }

    internal sealed class Handler(WatchDb db, IEnumerable<ILedTo> others, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<LeadItem, string>
    {
        private const int Noon = 12 * 60;

        public async Task<string> Handle(LeadItem request, CancellationToken cancellationToken)
        {
            if (!await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken))
                throw new NotFound();
            var target = request.To == PassageKind.Reading ? request.Workshop : request.Id;
            if (await db.Passages.FirstOrDefaultAsync(one => one.ItemId == request.Item && one.TargetId == target, cancellationToken) is { } known)
                return known.Path;
            var to = await Make(request, cancellationToken);
            db.Passages.Add(new Passage(request.Cohort, request.Item, request.To, to, request.Words.Trim(), person.Id, clock.GetUtcNow().UtcDateTime));
            return to.Path;
        }

        private async Task<Destination> Make(LeadItem request, CancellationToken stop)
        {
            var (id, cohort, title) = (request.Id, request.Cohort, TextFile.OneLine(request.Title));
            switch (request.To)
            {
                case PassageKind.Need:
                    var launch = await mediator.Send(new SayNeed(id, cohort, title, request.Touched), stop);
                    return new Destination(id, $"{CurriculumLinks.Launch(cohort, launch)}#need-{id}", title);
                case PassageKind.Workshop:
                    await mediator.Send(new DraftWorkshop(id, cohort, title, request.Doing, request.Material, request.Minutes, request.Touched), stop);
                    return new Destination(id, CurriculumLinks.Workshop(cohort, id), title);
                case PassageKind.Brick:
                    await mediator.Send(new DraftBrick(id, cohort, title, request.Doing, request.Material, request.Minutes, request.Touched), stop);
                    return new Destination(id, CurriculumLinks.Brick(cohort, id), title);
                case PassageKind.Reading:
                    var promo = await mediator.Send(new GetPromo(cohort), stop);
                    var coming = await mediator.Send(new ListComingWorkshops(cohort, LocalTime.Of(clock.GetUtcNow().UtcDateTime, promo.Zone).Date), stop);
                    var workshop = coming.FirstOrDefault(one => one.Id == request.Workshop) ?? throw new NotFound();
                    return new Destination(workshop.Id, CurriculumLinks.Workshop(cohort, workshop.Id), workshop.Title);
                case PassageKind.PeerSession:
                    // Whose it is, is not known here: whoever registered makes it.
                    var maker = NotFound.IfNull(others.FirstOrDefault(one => one.Kind == nameof(PassageKind.PeerSession)));
                    var item = await db.Items.FirstAsync(one => one.CohortId == cohort && one.Id == request.Item, stop);
                    var from = TextFile.Cut(ItemWords.Title(item.Title, item.FetchedTitle, item.Address), Passage.LongestTitle);
                    var path = await maker.Make(new PassageTerms(id, cohort, title, request.Doing, request.Material, request.Minutes, request.Touched, item.Id, from, WatchLinks.Item(cohort, item.Id)), stop);
                    return new Destination(id, path, title);
                case PassageKind.Question:
                    await mediator.Send(new AskQuestion(id, cohort, title, request.Doing, WatchLinks.Item(cohort, request.Item)), stop);
                    return new Destination(id, CohortsLinks.Question(cohort, id), title);
                default:
                    var zone = (await mediator.Send(new GetPromo(cohort), stop)).Zone;
                    var closes = request.ClosesOn is { Year: > 1900 and < 9000 } on ? LocalTime.ToUtc(on, Noon, zone) : DateTime.UnixEpoch;
                    await mediator.Send(new OpenDecision(id, cohort, title, WatchLinks.Item(cohort, request.Item), new DecisionTerms(request.Method, 0, false, false, 0, closes), []), stop);
                    return new Destination(id, CohortsLinks.Decision(cohort, id), title);
            }
        }
    }
}
