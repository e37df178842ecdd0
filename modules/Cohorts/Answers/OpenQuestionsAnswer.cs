using Cohort.Cohorts.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenOpenQuestionsAreAsked(CohortsDb db) : IRequestHandler<ListOpenQuestions, IReadOnlyList<OpenQuestion>>
{
    private const int Most = 10;

    public async Task<IReadOnlyList<OpenQuestion>> Handle(ListOpenQuestions request, CancellationToken cancellationToken) =>
        await db.Questions.Where(one => one.CohortId == request.Cohort && one.GroupId == null && one.ClosedAt == null && one.RemovedAt == null && !db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null))
            .OrderBy(one => one.At).ThenBy(one => one.Id).Take(Most).Select(one => new OpenQuestion(one.Id, one.Title, one.At)).ToListAsync(cancellationToken);
}
