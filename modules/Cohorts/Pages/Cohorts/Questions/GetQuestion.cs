using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Questions;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>
/// One question with its answers. Where each answers first, the answers of others are not even read for who has not answered,
/// unless they asked it, steer the promo, or it is closed. What was taken off is read by its author and by trainers only.
/// </summary>
internal sealed record GetQuestion(Guid Cohort, Guid Id) : IQuery<GetQuestion.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Said(Guid Id, Guid By, string Name, DateTime At, string Text, DateTime? RemovedAt, string RemovedWhy);

    internal sealed record Answer(Question Question, string Name, IReadOnlyList<Said> Answers, bool IsHidden, bool IsAnswered, IReadOnlyList<GroupCard> Groups, TimeZoneInfo Zone, DateTime Now, Guid Me, bool Runs)
    {
        public GroupCard? Group => Groups.FirstOrDefault(one => one.Id == Question.GroupId);

        /// <summary>Its author may still change it.</summary>
        public bool MayChange => Question.By == Me && !IsAnswered && Question is { ClosedAt: null, RemovedAt: null };
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetQuestion, Answer>
    {
        private const int Most = 200;

        public async Task<Answer> Handle(GetQuestion request, CancellationToken cancellationToken)
        {
            var question = NotFound.IfNull(await db.Questions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            var runs = question.IsRunBy(person);
            if (question.RemovedAt is not null && !runs)
                throw new NotFound();
            var mine = await db.Answers.Where(one => one.QuestionId == request.Id && one.RemovedAt == null)
                .GroupBy(_ => 1).Select(all => new { All = all.Count(), Mine = all.Count(one => one.By == person.Id) }).FirstOrDefaultAsync(cancellationToken);
            var hides = question is { IsAnswerFirst: true, ClosedAt: null } && !runs && mine is not { Mine: > 0 };
            var steers = person.Steers(request.Cohort);
            var answers = await db.Answers
                .Where(one => one.QuestionId == request.Id && (!hides || one.By == person.Id) && (one.RemovedAt == null || (one.RemovedWhy != "" && (steers || one.By == person.Id))))
                .OrderBy(one => one.At).ThenBy(one => one.Id).Take(Most)
                .Select(one => new Said(
                    one.Id,
                    one.By,
                    db.People.Where(author => author.Id == one.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
                    one.At,
                    one.Text,
                    one.RemovedAt,
                    one.RemovedWhy)).ToListAsync(cancellationToken);
            return new Answer(
                question,
                await db.People.Where(author => author.Id == question.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefaultAsync(cancellationToken) ?? "",
                // What helped comes first.
                [.. answers.OrderByDescending(one => one.Id == question.KeptAnswerId)],
                hides && mine is { All: > 0 },
                mine is { All: > 0 },
                await mediator.Send(new ListGroups(request.Cohort), cancellationToken),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
                clock.GetUtcNow().UtcDateTime,
                person.Id,
                runs);
        }
    }
}
