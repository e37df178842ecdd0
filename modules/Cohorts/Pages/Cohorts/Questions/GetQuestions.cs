using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Questions;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>Which questions one looks at.</summary>
internal enum QuestionShow
{
    All,
    Waiting,
    Answered,
    Closed,
    Mine,
}

/// <summary>The questions of a promo: those that wait first, the longest wait on top; then the others, latest first, page by page.</summary>
internal sealed record GetQuestions(Guid Cohort, QuestionShow Show = QuestionShow.All, string Search = "", Guid? Group = null, DateTime? Before = null) : IQuery<GetQuestions.Answer>
{
    public const int PageSize = 30, MostWaiting = 100;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Title, Guid By, string Name, DateTime At, bool IsAnswerFirst, Guid? Group, DateTime? ClosedAt, bool Helped, int Answers)
    {
        public bool IsWaiting => ClosedAt is null && Answers == 0;
    }

    internal sealed record Answer(IReadOnlyList<Line> Waiting, IReadOnlyList<Line> Rest, bool More, IReadOnlyList<GroupCard> Groups, TimeZoneInfo Zone, DateTime Now);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetQuestions, Answer>
    {
        public async Task<Answer> Handle(GetQuestions request, CancellationToken cancellationToken)
        {
            var all = db.Questions.Where(one => one.CohortId == request.Cohort && one.RemovedAt == null);
            if (request.Group is { } group)
                all = all.Where(one => one.GroupId == group);
            if (request.Show == QuestionShow.Mine)
                all = all.Where(one => one.By == person.Id);
            foreach (var word in SearchText.Normalise(request.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
                all = all.Where(one => one.SearchText.Contains(word));

            var waits = all.Where(one => one.ClosedAt == null && !db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null));
            var waiting = request.Before is not null || request.Show is QuestionShow.Answered or QuestionShow.Closed
                ? []
                : await Lines(waits.OrderBy(one => one.At).ThenBy(one => one.Id).Take(MostWaiting)).ToListAsync(cancellationToken);

            var rest = request.Show switch
            {
                QuestionShow.Closed => all.Where(one => one.ClosedAt != null),
                QuestionShow.Answered => all.Where(one => db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null)),
                _ => all.Where(one => one.ClosedAt != null || db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null)),
            };
            if (request.Before is { } before)
                rest = rest.Where(one => one.At < before);
            var lines = request.Show == QuestionShow.Waiting ? [] : await Lines(rest.OrderByDescending(one => one.At).ThenBy(one => one.Id).Take(PageSize + 1)).ToListAsync(cancellationToken);
            return new Answer(
                waiting,
                [.. lines.Take(PageSize)],
                lines.Count > PageSize,
                await mediator.Send(new ListGroups(request.Cohort), cancellationToken),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
                clock.GetUtcNow().UtcDateTime);
        }

        private IQueryable<Line> Lines(IQueryable<Question> questions) => questions.Select(one => new Line(
            one.Id,
            one.Title,
            one.By,
            db.People.Where(author => author.Id == one.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
            one.At,
            one.IsAnswerFirst,
            one.GroupId,
            one.ClosedAt,
            one.KeptAnswerId != null,
            db.Answers.Count(answer => answer.QuestionId == one.Id && answer.RemovedAt == null)));
    }
}
