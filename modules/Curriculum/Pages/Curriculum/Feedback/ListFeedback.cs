using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Signing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>The rounds of a promo with their counts, what is owed, and how it goes week after week. No words of anybody.</summary>
internal sealed record ListFeedback(Guid Cohort) : IQuery<ListFeedback.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A round, the mean of what may be told of its marks, and its age.</summary>
    internal sealed record Line(RoundLine Round, int Sum, int Marks, int Age)
    {
        public double? Mean => Marks < AnswerBox.Least ? null : (double)Sum / Marks;
    }

    /// <summary>One week; no mean below five marks.</summary>
    internal sealed record Week(DateOnly Monday, int Rounds, int Answers, double? Mean);

    internal sealed record Answer(PromoCard Promo, DateTime Now, IReadOnlyList<Line> Lines)
    {
        /// <summary>What waits for a reply, the oldest first.</summary>
        public IReadOnlyList<Line> Owed => [.. Lines.Where(one => one.Round.Owes).OrderBy(one => one.Round.Date).ThenBy(one => one.Round.OpensAt)];

        public IReadOnlyList<Line> Others => [.. Lines.Where(one => !one.Round.Owes && (one.Round.Took > 0 || one.Round.Kind == FeedbackKind.Warm))];

        public IReadOnlyList<Week> Weeks => [.. Lines.Where(one => one.Round.Took > 0).GroupBy(one => one.Round.Date.Monday()).OrderBy(one => one.Key).Select(one => new Week(
            one.Key, one.Count(), one.Sum(line => line.Round.Took), one.Sum(line => line.Marks) is var marks && marks >= AnswerBox.Least ? (double)one.Sum(line => line.Sum) / marks : null))];
    }

    internal sealed class Handler(CurriculumDb db, BoxSeal seal, CurrentPerson person, TimeProvider clock, IMediator mediator) : IRequestHandler<ListFeedback, Answer>
    {
        public async Task<Answer> Handle(ListFeedback request, CancellationToken cancellationToken)
        {
            var (cohort, now) = (request.Cohort, clock.GetUtcNow().UtcDateTime);
            var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
            var calendar = await mediator.Send(new GetCalendar(cohort), cancellationToken);
            var today = LocalTime.Of(now, promo.Zone).Date;
            var rounds = await db.Lines(cohort, person.Id, DateOnly.MinValue, cancellationToken);
            var named = (await (from answer in db.FeedbackAnswers
                                join round in db.Rounds on answer.RoundId equals round.Id
                                where round.CohortId == cohort && answer.Mark != null
                                group answer by answer.RoundId into marks
                                select new { marks.Key, Sum = marks.Sum(one => one.Mark!.Value), Count = marks.Count() }).ToListAsync(cancellationToken)).ToDictionary(one => one.Key);
            var boxes = (await (from box in db.Boxes join round in db.Rounds on box.RoundId equals round.Id where round.CohortId == cohort select new { box.RoundId, box.Marks }).ToListAsync(cancellationToken))
                .ToDictionary(one => one.RoundId, one => MarkSums.Read(seal.Open(one.RoundId, one.Marks) ?? ""));
            return new Answer(promo, now, [.. rounds.Select(round =>
            {
                var (sum, count) = boxes.GetValueOrDefault(round.Id).Shown(round.Anonymous, round.IsClosed(now));
                var with = named.GetValueOrDefault(round.Id);
                return new Line(round, sum + (with?.Sum ?? 0), count + (with?.Count ?? 0), round.Owes ? FeedbackRules.Age(round.Date, today, calendar) : 0);
            })]);
        }
    }
}
