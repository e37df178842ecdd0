using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>An observer says what they saw, line by line. It is about the play: no figure of it follows anybody.</summary>
internal sealed record MarkPlay(Guid Cohort, Guid Id, IReadOnlyList<Sight> Marks) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<MarkPlay>
    {
        public Validator() => RuleFor(one => one.Marks).Must(all => all.All(one => Enum.IsDefined(one))).Says("This value cannot be read.");
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<MarkPlay, Unit>
    {
        public async Task<Unit> Handle(MarkPlay request, CancellationToken cancellationToken)
        {
            var play = NotFound.IfNull(await db.Plays.Include(one => one.Parts).Include(one => one.Marks).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (!play.Parts.Exists(one => one.PersonId == person.Id && one.Seat == Seat.Observer))
                throw new NotFound();
            if (play.ClosedAt is not null)
                throw new Refusal("The debrief of this play is closed.");
            foreach (var (sight, line) in request.Marks.Take(ScenarioText.Lines(play.Grid).Count).Select((sight, line) => (sight, line)))
            {
                if (play.Marks.Find(one => one.PersonId == person.Id && one.Line == line) is not { } mark)
                    play.Marks.Add(mark = new PlayMark(play.Id, person.Id, line));
                mark.Sight = sight;
            }

            return Unit.Value;
        }
    }
}
