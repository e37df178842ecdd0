using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The whole programme of a promo, as the board, the weeks and the coverage read it.</summary>
internal sealed record GetProgramme(Guid Cohort) : IQuery<GetProgramme.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(PlacementContext Context, IReadOnlyList<CompetenceCard> Competences, HoursLedger Hours)
    {
        // One for all the readers of this state of the promo: who may pass over locks, and who may not.
        private readonly Dictionary<Guid, bool>?[] clashes = new Dictionary<Guid, bool>?[2];

        /// <summary>The planned workshop has a problem where it stands.</summary>
        public bool Clashes(Guid workshop) => (clashes[Context.MayPassLocks ? 1 : 0] ??= Board.Workshops.Where(one => one.State == WorkshopState.Planned)
            .ToDictionary(one => one.Id, one => Placement.Standing(one, one.Slots, Context).Count > 0)).GetValueOrDefault(workshop);

        /// <summary>The coverage of the promo, one line per competence.</summary>
        public IReadOnlyList<CoverageLine> Coverage { get; } = Hours.Coverage(Competences);

        public PromoCard Promo => Context.Promo;

        public ProgrammeBoard Board => Context.Board;

        public CompetenceCard? Of(Guid node) => Competences.FirstOrDefault(one => one.NodeId == node);

        /// <summary>The half-day's kind, or null when the promo does not meet.</summary>
        public HalfDayKind? KindOf(DateOnly date, DayPart part) => Context.KindOf(date, part);
    }

    internal sealed class Handler(PlacementReader reader, SignedReader signed, PromoMemory memory, CurrentPerson person, IMediator mediator) : IRequestHandler<GetProgramme, Answer>
    {
        public async Task<Answer> Handle(GetProgramme request, CancellationToken cancellationToken)
        {
            var kept = await memory.Read(request.Cohort, Read, cancellationToken, withTrainersElsewhere: true);
            var charter = kept.Promo.Charter;
            return kept with
            {
                Context = kept.Context with
                {
                    MayPassLocks = person.Steers(request.Cohort),
                    MayPlace = charter.MayPlace(person, request.Cohort),
                    MayValidate = charter.MayValidate(person, request.Cohort),
                },
            };

            async Task<Answer> Read()
            {
                var context = await reader.Read(request.Cohort, cancellationToken);
                var competences = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
                return new Answer(context, competences, HoursLedger.Of(context.Board, context.Promo, await signed.OfPromo(request.Cohort, cancellationToken)));
            }
        }
    }
}
