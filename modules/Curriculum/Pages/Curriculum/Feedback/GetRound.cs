using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Signing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>One answer as it is read; without a name, nothing says whose.</summary>
internal sealed record ReadAnswer(string? Name, FeedbackWords Words)
{
    /// <summary>Those that say the hardest first; among the same, an order that tells nothing of when.</summary>
    public static IReadOnlyList<ReadAnswer> WorstFirst(IEnumerable<ReadAnswer> all) =>
        [.. all.OrderBy(one => one.Words.Mark ?? 6).ThenBy(one => one.Words.Hindered.Length == 0).ThenBy(one => one.Words.Hindered + one.Words.Helped + one.Words.Next, StringComparer.Ordinal)];
}

/// <summary>The feedback on a half-day as this reader may read it: words for those who steer, one's own, counts and the reply for all.</summary>
internal sealed class GetRound : OfRound, IQuery<GetRound.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Standing">The round.</param>
    /// <param name="Line">Its counts.</param>
    /// <param name="Why">Why this reader does not answer; <see cref="WhyNot.No"/>: they may.</param>
    /// <param name="Mine">Their answer by name.</param>
    /// <param name="NamedLast">By name was their last choice.</param>
    /// <param name="Answers">The words, worst first; for those who steer.</param>
    /// <param name="KeysMissing">The box cannot be opened.</param>
    /// <param name="RepliedBy">Who replied, by name, if they are still here.</param>
    /// <param name="Age">Days without an answer; 0: not due yet, or nothing is owed.</param>
    internal sealed record Answer(RoundStanding Standing, RoundLine Line, WhyNot Why, FeedbackAnswer? Mine, bool NamedLast, IReadOnlyList<ReadAnswer> Answers, bool KeysMissing, string? RepliedBy, int Age)
    {
        public FeedbackRound Round => Standing.Round;

        public bool IsCold => Round.Kind == FeedbackKind.Cold;
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk, BoxSeal seal, CurrentPerson person, IMediator mediator) : IRequestHandler<GetRound, Answer>
    {
        public async Task<Answer> Handle(GetRound request, CancellationToken cancellationToken)
        {
            var standing = request.Later is { } later ? await desk.Of(request.Cohort, later, cancellationToken) : await desk.Of(request.Cohort, request.Date, request.Part, cancellationToken);
            var (round, me) = (standing.Round, person.Id);
            var answers = await db.FeedbackAnswers.AsNoTracking().Where(one => one.RoundId == round.Id).ToListAsync(cancellationToken);
            var took = await db.Takers.CountAsync(one => one.RoundId == round.Id, cancellationToken);
            var isMine = await db.Takers.AnyAsync(one => one.RoundId == round.Id && one.PersonId == me, cancellationToken);
            // By name the last time; the first time without.
            var last = await (from taker in db.Takers
                              join other in db.Rounds on taker.RoundId equals other.Id
                              where taker.PersonId == me && other.Id != round.Id
                              orderby other.Date descending, other.OpensAt descending
                              select db.FeedbackAnswers.Any(one => one.RoundId == other.Id && one.PersonId == me)).FirstOrDefaultAsync(cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var steers = person.Steers(request.Cohort);
            var boxed = steers ? await Boxed(standing, cancellationToken) : [];
            var line = new RoundLine(round.Id, round.Kind, round.Date, round.Part, round.Title, round.OpensAt, round.ClosesAt, round.Heard, round.Reply, round.RepliedAt, round.RepliedBy, answers.Count, took, isMine);
            return new Answer(
                standing,
                line,
                await desk.MayAnswer(round, cancellationToken),
                answers.Find(one => one.PersonId == me),
                last,
                steers ? ReadAnswer.WorstFirst([.. answers.Select(one => new ReadAnswer(names.GetValueOrDefault(one.PersonId, ""), new FeedbackWords(one.Helped, one.Hindered, one.Next, one.Mark, one.Used))), .. boxed ?? []]) : [],
                boxed is null,
                round.RepliedBy is { } by ? names.GetValueOrDefault(by) : null,
                line.Owes ? FeedbackRules.Age(round.Date, LocalTime.Of(desk.Now, standing.Promo.Zone).Date, standing.Calendar) : 0);
        }

        // Null: the keys are missing.
        private async Task<IReadOnlyList<ReadAnswer>?> Boxed(RoundStanding standing, CancellationToken stop)
        {
            var id = standing.Round.Id;
            var kept = await db.Boxes.Where(one => one.RoundId == id).Select(one => one.Answers).FirstOrDefaultAsync(stop) ?? "";
            return seal.Open(id, kept) is { } content ? [.. AnswerBox.Shown(AnswerBox.Read(content), standing.ReadFrom <= desk.Now, standing.IsClosed(desk.Now)).Select(one => new ReadAnswer(null, one.Words))] : null;
        }
    }
}
