using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Answers the group: what was heard, and what we do about it. It may open an improvement, which whoever replies takes care of.</summary>
internal sealed class ReplyToFeedback : OfRound, ICommand<Unit>
{
    /// <summary>The id of the improvement, drawn by the form.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Heard { get; set; } = "";

    public string Reply { get; set; } = "";

    /// <summary>What is to be improved, or empty.</summary>
    public string Action { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ReplyToFeedback>
    {
        public Validator()
        {
            RuleFor(one => one.Heard).Optional(FeedbackRound.LongestWord);
            RuleFor(one => one.Reply).Required(FeedbackRound.LongestReply);
            RuleFor(one => one.Action).Optional(FeedbackRound.LongestWord);
            RuleFor(one => one.Id).Must((form, id) => id != Guid.Empty || string.IsNullOrWhiteSpace(form.Action)).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk) : IRequestHandler<ReplyToFeedback, Unit>
    {
        public async Task<Unit> Handle(ReplyToFeedback request, CancellationToken cancellationToken)
        {
            var standing = request.Later is { } later ? await desk.Of(request.Cohort, later, cancellationToken) : await desk.Of(request.Cohort, request.Date, request.Part, cancellationToken);
            if (!standing.IsKept)
                throw new Refusal("Nobody has answered yet: there is nothing to reply to.");
            var round = standing.Round;
            var (heard, reply) = (FeedbackWords.Tidy(request.Heard), FeedbackWords.Tidy(request.Reply));
            // A double press changes nothing; another trainer's words are not written over.
            if ((heard, reply) != (round.Heard, round.Reply))
            {
                round.Expect(request.Version);
                round.Answer(heard, reply, desk.Me, desk.Now);
            }

            if (string.IsNullOrWhiteSpace(request.Action) || await db.Improvements.AnyAsync(one => one.Id == request.Id, cancellationToken))
                return Unit.Value;
            var action = new Improvement(request.Id, request.Cohort, ImprovementKind.Improvement, FeedbackWords.Tidy(request.Action), desk.Me, desk.Now) { RoundId = round.Id };
            action.Give(desk.Me, null);
            db.Improvements.Add(action);
            return Unit.Value;
        }
    }
}
