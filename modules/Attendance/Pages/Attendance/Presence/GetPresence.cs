using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Presence;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>The presence of one trainee: for themselves, and for who steers.</summary>
internal sealed record GetPresence(Guid Cohort, Guid Person) : IQuery<GetPresence.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>A notice that was written to the structure.</summary>
    internal sealed record Told(DateOnly Date, DayPart Part, string Text, string To, string ByName, DateTime At);

    internal sealed record Answer(PromoCard Promo, MemberCard Trainee, PresenceTally Tally, IReadOnlyList<Told> Notices, bool IsMine, bool Steers);

    internal sealed class Handler(AttendanceDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetPresence, Answer>
    {
        public async Task<Answer> Handle(GetPresence request, CancellationToken cancellationToken)
        {
            var (cohort, who, steers) = (request.Cohort, request.Person, person.Steers(request.Cohort));
            if (!steers && who != person.Id)
                throw new NotFound();
            var trainee = NotFound.IfNull((await mediator.Send(new ListMembers(cohort), cancellationToken)).FirstOrDefault(one => one.PersonId == who && one.Role is Role.Trainee or Role.Alumnus));
            var (promo, now) = (await mediator.Send(new GetPromo(cohort), cancellationToken), clock.GetUtcNow().UtcDateTime);
            var elsewhere = (await mediator.Send(new ListPaths(cohort), cancellationToken)).Where(one => one.PersonId == who).SelectMany(one => one.Steps).Where(one => one.Kind == PathKind.Elsewhere).Select(one => (one.Date, one.Part)).ToHashSet();
            var path = (await mediator.Send(new ListWhereabouts(cohort, promo.StartsOn, promo.EndsOn), cancellationToken))
                .Where(one => one.Person == who && one.Where == Whereabouts.Centre).Select(one => (one.Date, Part: one.IsAfternoon ? DayPart.Afternoon : DayPart.Morning)).Where(one => !elsewhere.Contains(one));
            var lines = await db.Lines.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == who).ToListAsync(cancellationToken);
            var notices = await (from notice in db.Notices
                                 join sheet in db.Sheets on notice.SheetId equals sheet.Id
                                 where notice.CohortId == cohort && notice.PersonId == who
                                 orderby notice.At descending
                                 select new Told(sheet.Date, sheet.Part, notice.Text, notice.To, notice.ByName, notice.At)).ToListAsync(cancellationToken);
            var zone = promo.Zone;
            return new Answer(promo, trainee, PresenceTally.Of(path, lines, IsOver), notices, who == person.Id, steers);

            bool IsOver(DateOnly date, DayPart part) => Window.At(date, promo.StartOf(part), promo.StartOf(part) + promo.HalfDayMinutes, zone, now) == Opening.Over;
        }
    }
}
