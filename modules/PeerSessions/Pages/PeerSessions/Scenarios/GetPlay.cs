using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>One play, for those who were in it and those who steer. What was hidden is in it once it is closed.</summary>
internal sealed record GetPlay(Guid Cohort, Guid Id) : IQuery<GetPlay.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(Guid Card, string Title, int Minutes, DateTime BegunAt, DateTime? ClosedAt, int Version, TimeZoneInfo Zone, Seat Mine, IReadOnlyList<Someone> People, IReadOnlyList<PlayAnswer> Answers, IReadOnlyList<Look> Grid, After? After);

    internal sealed record Someone(string Name, Seat Seat);

    /// <summary>A line of the grid: what the reader saw, and how many observers saw what.</summary>
    internal sealed record Look(string Text, Sight Mine, int Done, int Partly, int NotSeen);

    internal sealed record After(IReadOnlyList<string> Hidden, IReadOnlyList<string> Traps, IReadOnlyList<string> Variants);

    internal sealed class Handler(PeersDb db, IMediator mediator, CurrentPerson person) : IRequestHandler<GetPlay, Answer>
    {
        public async Task<Answer> Handle(GetPlay request, CancellationToken cancellationToken)
        {
            var play = NotFound.IfNull(await db.Plays.AsNoTracking().Include(one => one.Parts).Include(one => one.Answers).Include(one => one.Marks).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (!PlayDoor.Opens(play, person))
                throw new NotFound();
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var after = play.ClosedAt is null ? null : await db.Scenarios.Where(one => one.Id == play.CardId).Select(one => new { one.Hidden, one.Traps, one.Variants }).FirstAsync(cancellationToken);
            var grid = ScenarioText.Lines(play.Grid).Select((text, line) =>
            {
                var marks = play.Marks.Where(one => one.Line == line).ToList();
                return new Look(text, marks.Find(one => one.PersonId == person.Id)?.Sight ?? Sight.Unsaid, marks.Count(one => one.Sight == Sight.Done), marks.Count(one => one.Sight == Sight.Partly), marks.Count(one => one.Sight == Sight.NotSeen));
            });
            return new Answer(
                play.CardId, play.Title, play.Minutes, play.BegunAt, play.ClosedAt, play.Version, (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
                play.Parts.Find(one => one.PersonId == person.Id)?.Seat ?? Seat.None,
                [.. play.Parts.OrderBy(one => one.Seat).Select(one => new Someone(names.GetValueOrDefault(one.PersonId, ""), one.Seat))],
                [.. play.Answers.OrderBy(one => one.Line)], [.. grid],
                after is null ? null : new After(ScenarioText.Lines(after.Hidden), ScenarioText.Lines(after.Traps), ScenarioText.Lines(after.Variants)));
        }
    }
}

/// <summary>Who may open a play: those in it, who began it, and those who steer the promo.</summary>
internal static class PlayDoor
{
    public static bool Opens(Play play, CurrentPerson person) =>
        person.Steers(play.CohortId) || play.BegunBy == person.Id || play.Parts.Exists(one => one.PersonId == person.Id);
}
