using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// One block, competence or expectation, with all that a promo wrote beside it. After a move it answers the node that took
/// over from the one asked for.
/// </summary>
internal sealed record GetNode(Guid Cohort, Guid Node) : IQuery<GetNode.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A word of the glossary that stands in the statement.</summary>
    internal sealed record Term(Guid Id, string Word);

    internal sealed record Answer(ReadFramework.Answer Reading, FrameworkNode Node, string FrameworkTitle, string FrameworkCode, NoteGroups Notes, IReadOnlyList<Term> Words)
    {
        /// <summary>Null for what is no longer read.</summary>
        public ReadingLine? Line => Reading.Lines.FirstOrDefault(one => one.Node.Id == Node.Id);

        public IReadOnlyList<ReadingLine> Children => [.. Reading.Lines.Where(one => one.Node.ParentId == Node.Id)];

        public ReadingNode? Parent => Reading.Lines.FirstOrDefault(one => one.Node.Id == Node.ParentId)?.Node;

        /// <summary>The lines before and after this one, to read on.</summary>
        public (ReadingNode? Before, ReadingNode? After) Neighbours
        {
            get
            {
                var all = Reading.Lines.Select(one => one.Node).ToList();
                var here = all.FindIndex(one => one.Id == Node.Id);
                return here < 0 ? (null, null) : (all.Take(here).LastOrDefault(one => one.IsLine), all.Skip(here + 1).FirstOrDefault(one => one.IsLine));
            }
        }

        /// <summary>The workshops that give it minutes, by date; those that wait come last.</summary>
        public IReadOnlyList<(BoardWorkshop Workshop, DateOnly? Date, int Minutes)> Workshops =>
            [.. Reading.Programme.Board.Workshops.Where(one => one.State != WorkshopState.Cancelled)
                .Select(one => (one, one.Slots.Select(slot => (DateOnly?)slot.Date).Min(),
                    one.Shares.Where(share => Reading.Heirs.Of(share.NodeId) == Node.Id).Sum(share => one.State == WorkshopState.Held ? share.HeldMinutes : share.Minutes)))
                .Where(one => one.Item3 > 0).OrderBy(one => one.Item2 ?? DateOnly.MaxValue).ThenBy(one => one.one.Title, StringComparer.Ordinal)];
    }

    internal sealed class Handler(CurriculumDb db, ReadingReader reader, CurrentPerson person, IMediator mediator) : IRequestHandler<GetNode, Answer>
    {
        public async Task<Answer> Handle(GetNode request, CancellationToken cancellationToken)
        {
            var reading = await mediator.Send(new ReadFramework(request.Cohort, null), cancellationToken);
            var id = reading.Heirs.Of(request.Node);
            if (!await reader.MayRead(request.Cohort, id, cancellationToken))
                throw new NotFound();
            var node = NotFound.IfNull(await db.Nodes.AsNoTracking().Include(one => one.FormerWordings).FirstOrDefaultAsync(one => one.Id == id, cancellationToken));
            var framework = await db.Frameworks.Where(one => one.Id == node.FrameworkId).Select(one => new { one.Title, one.Code }).FirstAsync(cancellationToken);
            var names = await NamesOf(request.Cohort, cancellationToken);
            var notes = await reader.Notes(request.Cohort, reading.Heirs.Behind(id), reading.Heirs, names, cancellationToken);
            var terms = await db.Terms.Where(one => one.CohortId == request.Cohort && one.Definitions.Any(said => said.RemovedAt == null))
                .OrderBy(one => one.Key).Select(one => new Term(one.Id, one.Word)).ToListAsync(cancellationToken);
            return new Answer(reading, node, framework.Title, framework.Code, NoteGroups.Of(notes), GlossaryWords.In(node.Statement, terms, one => one.Word));
        }

        private async Task<IReadOnlyDictionary<Guid, string>> NamesOf(Guid cohort, CancellationToken stop)
        {
            var names = (await mediator.Send(new ListMembers(cohort), stop)).ToDictionary(one => one.PersonId, one => one.Name);
            // A coordinator is a member of no promo, and still signs what they write.
            names.TryAdd(person.Id, person.Name);
            return names;
        }
    }
}
