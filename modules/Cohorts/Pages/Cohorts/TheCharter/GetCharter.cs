using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheCharter;

/// <summary>The charter, version by version, the latest first; with the closed decisions one may name for the next.</summary>
internal sealed record GetCharter(Guid Cohort) : IQuery<GetCharter.Answer>
{
    private const int Most = 100;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(IReadOnlyList<Version> Versions, IReadOnlyList<(Guid Id, string Question, DateTime ClosedAt)> Decisions);

    internal sealed record Version(int Number, CharterCard Says, string Text, string By, DateTime At, Guid? Decision, string Question)
    {
        /// <summary>The words of the group, paragraph by paragraph.</summary>
        public IReadOnlyList<string> Paragraphs => Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetCharter, Answer>
    {
        public async Task<Answer> Handle(GetCharter request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var versions = await (from one in db.Charters
                                  where one.CohortId == request.Cohort
                                  orderby one.Number descending
                                  select new Version(
                                      one.Number,
                                      new CharterCard(one.Places, one.Validates, one.Method, one.Quorum),
                                      one.Text,
                                      db.People.Where(author => author.Id == one.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
                                      one.At,
                                      one.DecisionId,
                                      db.Decisions.Where(decision => decision.Id == one.DecisionId).Select(decision => decision.Question).FirstOrDefault() ?? "")).Take(Most).ToListAsync(cancellationToken);
            var closed = !person.Steers(request.Cohort) ? [] : await db.Decisions.Where(one => one.CohortId == request.Cohort && (one.ClosedAt != null || one.ClosesAt <= now))
                .OrderByDescending(one => one.OpenedAt).Take(Most).Select(one => new { one.Id, one.Question, ClosedAt = one.ClosedAt ?? one.ClosesAt }).ToListAsync(cancellationToken);
            return new Answer(versions, [.. closed.Select(one => (one.Id, one.Question, one.ClosedAt))]);
        }
    }
}
