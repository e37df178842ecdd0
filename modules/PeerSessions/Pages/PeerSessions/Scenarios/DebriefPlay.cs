using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The group has talked it over: the only way a play ends. Its words are the group's, and may be few or none.</summary>
internal sealed class DebriefPlay : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>One for each question, in their order.</summary>
    public List<string> Words { get; set; } = [];

    /// <summary>Everyone spoke, and is out of their part.</summary>
    public bool Talked { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<DebriefPlay>
    {
        public Validator()
        {
            RuleFor(one => one.Talked).Must(talked => talked).Says("A play ends with its debrief: take the questions in turn, then tick the box.");
            RuleForEach(one => one.Words).Must(one => (one?.Length ?? 0) <= PlayAnswer.Longest).Says("At most {0} characters.", PlayAnswer.Longest);
        }
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<DebriefPlay, Unit>
    {
        public async Task<Unit> Handle(DebriefPlay request, CancellationToken cancellationToken)
        {
            var play = NotFound.IfNull(await db.Plays.Include(one => one.Parts).Include(one => one.Answers).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (!PlayDoor.Opens(play, person))
                throw new NotFound();
            if (play.ClosedAt is not null)
                throw new Refusal("Somebody of the group has closed this debrief already: their words are shown, yours are kept in the form.");
            play.Expect(request.Version);
            foreach (var answer in play.Answers.Where(one => one.Line < request.Words.Count))
                answer.Words = (request.Words[answer.Line] ?? "").ReplaceLineEndings("\n").Trim();
            play.Close(person.Id, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
