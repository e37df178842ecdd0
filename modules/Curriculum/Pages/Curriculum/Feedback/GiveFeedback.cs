using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Says what one takes from a half-day. Without a name it goes into the box and cannot be changed; by name it can, until the close.</summary>
internal sealed class GiveFeedback : OfRound, ICommand<bool>
{
    /// <summary>Drawn at random by the form, and kept in the sealed box alone: a double press is known by it.</summary>
    public Guid Id { get; set; }

    public string Helped { get; set; } = "";

    public string Hindered { get; set; } = "";

    public string Next { get; set; } = "";

    public int? Mark { get; set; }

    public FeedbackUse? Used { get; set; }

    public bool WithMyName { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<GiveFeedback>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Helped).Optional(FeedbackRound.LongestWord);
            RuleFor(one => one.Hindered).Optional(FeedbackRound.LongestWord);
            RuleFor(one => one.Next).Optional(FeedbackRound.LongestWord);
            RuleFor(one => one.Helped).Must((form, _) => Rules.HasWords(form.Helped + form.Hindered + form.Next)).Says("One of the three is enough, but one is needed.");
            RuleFor(one => one.Mark).Must(mark => mark is null or (>= 1 and <= 5)).Says("This value cannot be read.");
            RuleFor(one => one.Used).Must(used => used is null || Enum.IsDefined(used.Value)).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk, BoxSeal seal, Turns turns) : IRequestHandler<GiveFeedback, bool>
    {
        /// <summary>True: it was said before, and is changed.</summary>
        public async Task<bool> Handle(GiveFeedback request, CancellationToken cancellationToken)
        {
            var id = request.Later ?? FeedbackRound.IdOf(request.Cohort, request.Date, request.Part);
            // A whole room answers at once: the first makes the round, the others begin again and find it.
            if (!await turns.Take<FeedbackRound>(id, cancellationToken))
            {
                await turns.TakePromo(request.Cohort, cancellationToken);
                if (await db.Rounds.AnyAsync(one => one.Id == id, cancellationToken))
                    throw new DbUpdateConcurrencyException();
            }

            var standing = request.Later is { } later ? await desk.Of(request.Cohort, later, cancellationToken) : await desk.Of(request.Cohort, request.Date, request.Part, cancellationToken);
            var why = await desk.MayAnswer(standing.Round, cancellationToken);
            if (why == WhyNot.NotTheirs)
                throw new Forbidden();
            if (why != WhyNot.No)
                throw new Refusal(FeedbackSaid.Of(why));
            if (!standing.IsOpen(desk.Now))
                throw new Refusal(standing.IsClosed(desk.Now) ? "Feedback on this half-day is closed. You can still say it to your trainer." : "It is too early: feedback opens at the end of the half-day.");
            if (!standing.IsKept)
                db.Rounds.Add(standing.Round);
            var words = new FeedbackWords(FeedbackWords.Tidy(request.Helped), FeedbackWords.Tidy(request.Hindered), FeedbackWords.Tidy(request.Next), request.Mark, standing.Round.Kind == FeedbackKind.Cold ? request.Used : null);
            var me = desk.Me;
            var took = await db.Takers.AnyAsync(one => one.RoundId == id && one.PersonId == me, cancellationToken);
            if (took && await db.FeedbackAnswers.FirstOrDefaultAsync(one => one.RoundId == id && one.PersonId == me, cancellationToken) is { } mine)
            {
                mine.Say(words, desk.Now);
                return true;
            }

            if (!took)
                db.Takers.Add(new FeedbackTaker(id, me));
            if (took || !request.WithMyName)
                await Drop(standing, request.Id, words, took, cancellationToken);
            else
                Named(request.Id, id, words);
            return false;
        }

        private void Named(Guid id, Guid round, FeedbackWords words)
        {
            var answer = new FeedbackAnswer(id, round, desk.Me);
            answer.Say(words, desk.Now);
            db.FeedbackAnswers.Add(answer);
        }

        private async Task Drop(RoundStanding standing, Guid id, FeedbackWords words, bool took, CancellationToken stop)
        {
            var round = standing.Round;
            var box = await db.Boxes.FirstOrDefaultAsync(one => one.RoundId == round.Id, stop);
            if (box is null)
                db.Boxes.Add(box = new FeedbackBox(round.Id));
            if (seal.Open(round.Id, box.Answers) is not { } kept || seal.Open(round.Id, box.Marks) is not { } marks)
                throw new Refusal("The keys that open this box are missing: your answer was not kept. Tell those who look after this site.");
            var all = AnswerBox.Read(kept);
            if (took)
            {
                // The same form sent twice did what it should.
                if (all.Exists(one => one.Id == id))
                    return;
                throw new Refusal("You have answered already, and an anonymous answer cannot be changed.");
            }

            var isLate = AnswerBox.IsLate(all, standing.ReadFrom <= desk.Now);
            box.Marks = seal.Close(round.Id, MarkSums.Read(marks).Add(words.Mark, isLate).ToString(), MarkSums.Room);
            box.Answers = seal.Close(round.Id, AnswerBox.Add(all, id, words, isLate), AnswerBox.Room * Math.Max(round.Seats, all.Count + 1));
        }
    }
}
