using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>Writes a card of the promo, new or not. Those that ship are changed by nobody.</summary>
internal sealed class SaveScenario : ScenarioText, ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new card.</summary>
    public int? Version { get; set; }

    public bool Retired { get; set; }

    /// <summary>What looks like somebody's own number or address is invented, or a public one.</summary>
    public bool Sure { get; set; }

    public List<string> NumberCodes { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<SaveScenario>
    {
        private const int MostLines = 12;

        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(Short).OneLine();
            RuleFor(one => one.Theme).Must(code => ScenarioThemes.All.Any(one => one.Code == code)).Says("Choose one of the list.");
            RuleFor(one => one.Minutes).Within(15, 90);
            RuleFor(one => one.PersonName).Required(40).OneLine();
            RuleFor(one => one.PersonAge).Within(0, 110);
            RuleFor(one => one.Place).Optional(Short);
            RuleFor(one => one.PersonSituation).Optional(Sentence);
            RuleFor(one => one.Situation).Required(Passage);
            RuleFor(one => one.Deadline).Optional(Sentence);
            RuleFor(one => one.Says).Required(Passage);
            RuleFor(one => one.Hidden).Optional(LongestHidden);
            RuleFor(one => one.PersonBrief).Optional(Sentence);
            RuleFor(one => one.AdviserBrief).Optional(Sentence);
            RuleFor(one => one.ObserverBrief).Optional(Sentence);
            RuleFor(one => one.Grid).Required(Passage).Must(IsShortList).Says("At most {0} lines, of at most {1} characters each.", MostLines, LongestLine);
            RuleFor(one => one.Debrief).Required(Passage).Must(IsShortList).Says("At most {0} lines, of at most {1} characters each.", MostLines, LongestLine);
            RuleFor(one => one.Traps).Optional(Passage);
            RuleFor(one => one.HandOverWhen).Optional(Sentence);
            RuleFor(one => one.HandOverTo).Optional(Passage);
            RuleFor(one => one.HandOverNever).Optional(Passage);
            RuleFor(one => one.ContentNote).Optional(Sentence);
            RuleFor(one => one.Competences).Optional(Sentence);
            RuleFor(one => one.Variants).Optional(Passage);
            RuleFor(one => one.Source).Optional(Short);
            RuleFor(one => one.NumberCodes).Must(all => all.Count <= 10).Says("At most {0} numbers.", 10);
        }

        private static bool IsShortList(string? text) => text is null || (Lines(text).Count <= MostLines && Lines(text).All(one => one.Length <= LongestLine));
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveScenario, Guid>
    {
        public async Task<Guid> Handle(SaveScenario request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var card = await db.Scenarios.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (card is not null && request.Version is null)
                return card.MadeBy == person.Id && card.CohortId == request.Cohort ? card.Id : throw new NotFound();
            if (card is null ? request.Version is not null : card.CohortId != request.Cohort || card.Ships)
                throw new NotFound();
            if (card is not null && card.MadeBy != person.Id && !person.Steers(request.Cohort))
                throw new Forbidden();
            if (!request.Sure && LooksPersonal.Find(request.Everything()) is var (_, real))
                throw new Refusal("“{0}” looks like somebody's own. A card holds nobody's real details: take it out, or tick the box if it is invented or public.", nameof(Sure), real);
            card?.Expect(request.Version!.Value);
            if (card is null && await db.Scenarios.CountAsync(one => one.CohortId == request.Cohort && one.MadeBy == person.Id, cancellationToken) >= Scenario.MostOfOne)
                throw new Refusal("You have written {0} cards here already.", null, Scenario.MostOfOne);
            if (card is null)
                db.Scenarios.Add(card = new Scenario(request.Id, request.Cohort, person.Id, now));
            var known = await db.Numbers.Where(one => request.NumberCodes.Contains(one.Code)).OrderBy(one => one.Code).Select(one => one.Code).ToListAsync(cancellationToken);
            request.Numbers = string.Join('\n', known);
            card.Take(request);
            card.RetiredAt = request.Retired ? card.RetiredAt ?? now : null;
            return card.Id;
        }
    }
}
