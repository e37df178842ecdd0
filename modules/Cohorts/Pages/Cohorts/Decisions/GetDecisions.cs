using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>The register: what was decided, how and when, objections and their answers; what is open first, then the latest.</summary>
internal sealed record GetDecisions(Guid Cohort) : IQuery<IReadOnlyList<GetDecisions.Line>>
{
    public const int Most = 100;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Question, DecisionTerms Terms, DateTime? ClosedAt, int TookPart, bool Voted, IReadOnlyList<OptionCard> Options, ResultWithheld Withheld, DecisionResult? Result, IReadOnlyList<Objected> Objections, IReadOnlyList<GetDecisionCourse.Extended> Extensions);

    internal sealed record Objected(Guid Decision, Guid Option, string By, string Text, string Answer, bool IsStanding);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetDecisions, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(GetDecisions request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var decisions = await db.Decisions.Include(one => one.Options.OrderBy(option => option.Position)).Where(one => one.CohortId == request.Cohort)
                .OrderByDescending(one => one.DueAt != null).ThenByDescending(one => one.OpenedAt).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
            if (decisions.Count == 0)
                return [];
            var ids = decisions.Select(one => one.Id).ToList();
            var voters = await db.Voters.Where(one => ids.Contains(one.DecisionId)).GroupBy(one => one.DecisionId)
                .Select(one => new { one.Key, Count = one.Count(), Mine = one.Count(voter => voter.PersonId == person.Id) }).ToDictionaryAsync(one => one.Key, cancellationToken);
            var cells = (await db.Marks.Where(one => ids.Contains(one.DecisionId)).GroupBy(one => new { one.DecisionId, one.OptionId, one.Value })
                .Select(one => new { one.Key.DecisionId, one.Key.OptionId, one.Key.Value, Count = one.Count() }).ToListAsync(cancellationToken)).ToLookup(one => one.DecisionId);
            var boxes = await db.SecretBoxes.Where(one => ids.Contains(one.DecisionId)).ToDictionaryAsync(one => one.DecisionId, cancellationToken);
            var objections = (await (from said in db.Objections
                                     join author in db.People on said.By equals author.Id
                                     where ids.Contains(said.DecisionId)
                                     orderby said.At, said.Id
                                     select new Objected(said.DecisionId, said.OptionId, author.GivenName + " " + author.FamilyName, said.Text, said.Answer, said.LiftedAt == null)).ToListAsync(cancellationToken)).ToLookup(one => one.Decision);
            var extensions = (await db.Extended(request.Cohort, ids).ToListAsync(cancellationToken)).ToLookup(one => one.Decision);
            return [.. decisions.Select(one => Read(one)).OrderBy(one => one.ClosedAt is not null)];

            Line Read(Decision one)
            {
                var closed = one.ClosedSince(now);
                var part = voters.GetValueOrDefault(one.Id);
                var (withheld, result) = Tally.Of(one, closed is not null, part?.Count ?? 0, cells[one.Id].Select(cell => new Cell(cell.OptionId, cell.Value, cell.Count)), boxes.GetValueOrDefault(one.Id),
                    objections[one.Id].Where(said => said.IsStanding).Select(said => said.Option).ToHashSet());
                return new Line(one.Id, one.Question, one.Terms, closed, part?.Count ?? 0, part?.Mine > 0, [.. one.Options.OrderBy(option => option.Position).Select(option => new OptionCard(option.Id, option.Text, option.Date, option.Part, option.WithdrawnAt, option.Why))], withheld, result, [.. objections[one.Id]], [.. extensions[one.Id]]);
            }
        }
    }
}
