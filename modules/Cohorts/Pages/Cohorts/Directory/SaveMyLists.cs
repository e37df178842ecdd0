using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The three lists of the current person, one entry a line, and their card.</summary>
internal sealed class SaveMyLists : ICommand<Unit>
{
    public string CanShow { get; set; } = "";

    public string StructureDoes { get; set; } = "";

    public string WouldLike { get; set; } = "";

    /// <summary>One entry more, chosen among words already said.</summary>
    public string MoreCanShow { get; set; } = "";

    public string MoreStructureDoes { get; set; } = "";

    public string MoreWouldLike { get; set; } = "";

    public string Department { get; set; } = "";

    public string MayBeAsked { get; set; } = "";

    public bool IsShown { get; set; }

    public DateOnly? Until { get; set; }

    public bool CanBeBuddy { get; set; }

    public Access Access => Access.AnyPromo(Roles.Community);

    public static DateOnly Usual(DateOnly today) => today.AddDays(DirectoryCard.UsualDays);

    internal sealed class Validator : AbstractValidator<SaveMyLists>
    {
        public Validator()
        {
            List(RuleFor(one => one.CanShow));
            List(RuleFor(one => one.StructureDoes));
            List(RuleFor(one => one.WouldLike));
            RuleFor(one => one.MoreCanShow).Optional(KnowHow.MostText).OneLine();
            RuleFor(one => one.MoreStructureDoes).Optional(KnowHow.MostText).OneLine();
            RuleFor(one => one.MoreWouldLike).Optional(KnowHow.MostText).OneLine();
            RuleFor(one => one.Department).Optional(60).OneLine();
            RuleFor(one => one.MayBeAsked).Optional(200).OneLine();
        }

        private static void List(IRuleBuilderInitial<SaveMyLists, string> rule) => rule.Cascade(CascadeMode.Stop)
            .Optional(KnowHowLines.MostTyped)
            .Must(typed => KnowHowLines.Read(typed).All(one => one.Length <= KnowHow.MostText)).Says("A line has at most {0} characters.", KnowHow.MostText)
            .Must(typed => KnowHowLines.Read(typed).Count <= KnowHow.MostInList).Says("At most {0} lines.", KnowHow.MostInList);
    }

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, ContactDesk desk, IEnumerable<IKnowsCompetences> competences, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveMyLists, Unit>
    {
        private readonly Dictionary<string, Guid> nodes = new(StringComparer.Ordinal);

        public async Task<Unit> Handle(SaveMyLists request, CancellationToken cancellationToken)
        {
            foreach (var (promo, source) in reading.MyPromos.SelectMany(promo => competences.Select(source => (promo, source))))
            {
                foreach (var one in await source.Of(promo, cancellationToken))
                    nodes[KnowHow.NormalOf(one.Name)] = one.Node;
            }

            var rows = await db.KnowHow.Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
            var kept = Keep(rows, KnowHowList.CanShow, (request.CanShow, request.MoreCanShow, nameof(CanShow)))
                .Concat(Keep(rows, KnowHowList.StructureDoes, (request.StructureDoes, request.MoreStructureDoes, nameof(StructureDoes))))
                .Concat(Keep(rows, KnowHowList.WouldLike, (request.WouldLike, request.MoreWouldLike, nameof(WouldLike)))).ToList();
            db.KnowHow.RemoveRange(rows.Except(kept));
            db.KnowHow.AddRange(kept.Except(rows));

            var card = await db.Cards.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
            if (card is null)
                db.Cards.Add(card = new DirectoryCard(person.Id));
            card.Live(request.Department);
            (card.MayBeAsked, card.CanBeBuddy) = (request.MayBeAsked.Trim(), request.CanBeBuddy);
            await Agree(card, request, cancellationToken);

            card.NamedAs = await db.People.Where(one => one.Id == person.Id).Select(one => one.SortName).FirstAsync(cancellationToken);
            var stems = await db.DirectoryStems.Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
            var wanted = DirectoryStem.Of(person.Id, kept, card.MayBeAsked, card.NamedAs).ToDictionary(one => (one.Stem, one.Place));
            db.DirectoryStems.RemoveRange(stems.Where(one => !wanted.Remove((one.Stem, one.Place))));
            db.DirectoryStems.AddRange(wanted.Values);
            return Unit.Value;
        }

        // A line that stays keeps its id: others may speak of it.
        private List<KnowHow> Keep(List<KnowHow> rows, KnowHowList list, (string Typed, string More, string Field) said)
        {
            var lines = KnowHowLines.Read($"{said.Typed}\n{said.More}");
            if (lines.Count > KnowHow.MostInList)
                throw new Refusal("At most {0} lines.", said.Field, KnowHow.MostInList);
            return [.. lines.Select((text, position) =>
            {
                var normal = KnowHow.NormalOf(text);
                var line = rows.Find(one => one.List == list && one.Normal == normal) ?? new KnowHow(person.Id, list, text);
                (line.Text, line.Position) = (text, position);
                // What was a competence elsewhere stays one.
                line.NodeId = nodes.TryGetValue(normal, out var node) ? node : line.NodeId;
                return line;
            })];
        }

        private async Task Agree(DirectoryCard card, SaveMyLists request, CancellationToken stop)
        {
            if (!request.IsShown)
            {
                card.Hide();
                return;
            }

            var (now, zone) = (clock.GetUtcNow().UtcDateTime, await reading.Zone(stop));
            var today = LocalTime.Of(now, zone).Date;
            var until = request.Until ?? Usual(today);
            if (until < today || until > today.AddDays(DirectoryCard.MostDays))
                throw new Refusal("Choose a day between today and {0} days from now.", nameof(Until), DirectoryCard.MostDays);
            card.Show(until, zone, now);
            await desk.PlanEnd(card, stop);
        }
    }
}
