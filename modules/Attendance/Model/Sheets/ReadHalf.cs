using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>Somebody who is expected on a half-day.</summary>
internal sealed record ExpectedPerson(Guid Id, string Name, string SortName, string Employer);

/// <summary>Somebody who leads the half-day; a guest has no id.</summary>
internal sealed record HalfLeader(Guid? Id, string Name);

/// <summary>What the other modules say of one half-day.</summary>
/// <param name="Promo">The promo.</param>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="IsCentre">The calendar has the promo at the centre.</param>
/// <param name="Expected">The trainees who are at the centre on that half-day, by family name.</param>
/// <param name="Members">Every member of the promo, by id.</param>
/// <param name="Sessions">What the programme has.</param>
/// <param name="Leaders">Trainers and guests who lead it; trainees who lead sign as trainees, once.</param>
internal sealed record HalfFacts(PromoCard Promo, DateOnly Date, DayPart Part, bool IsCentre, IReadOnlyList<ExpectedPerson> Expected, IReadOnlyDictionary<Guid, MemberCard> Members, IReadOnlyList<HalfDaySession> Sessions, IReadOnlyList<HalfLeader> Leaders)
{
    public bool IsExpected(Guid person) => Expected.Any(one => one.Id == person);

    public bool IsLedBy(Guid person) => Leaders.Any(one => one.Id == person);
}

/// <summary>What the other modules say of one half-day; asked by the house, once who asks was let in.</summary>
internal sealed record ReadHalf(Guid Cohort, DateOnly Date, DayPart Part) : IQuery<HalfFacts>
{
    public Access Access => Access.House;

    internal sealed class Handler(IMediator mediator) : IRequestHandler<ReadHalf, HalfFacts>
    {
        public async Task<HalfFacts> Handle(ReadHalf request, CancellationToken cancellationToken)
        {
            var (cohort, date) = (request.Cohort, request.Date);
            var afternoon = request.Part == DayPart.Afternoon;
            var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
            var members = (await mediator.Send(new ListMembers(cohort), cancellationToken)).ToDictionary(one => one.PersonId);
            var calendar = await mediator.Send(new GetCalendar(cohort, date, date), cancellationToken);
            var here = (await mediator.Send(new ListWhereabouts(cohort, date, date), cancellationToken)).Where(one => one.IsAfternoon == afternoon && one.Where == Whereabouts.Centre).Select(one => one.Person).ToHashSet();
            // Who follows the half-day in another place or promo signs there.
            here.ExceptWith((await mediator.Send(new ListPaths(cohort), cancellationToken)).Where(one => one.Steps.Any(step => step.Date == date && step.Part == request.Part && step.Kind == PathKind.Elsewhere)).Select(one => one.PersonId));
            var employers = (await mediator.Send(new ListEmployers(cohort, date), cancellationToken)).ToDictionary(one => one.Person, one => one.Structure);
            var sessions = (await mediator.Send(new ListHalfDaySessions(cohort, date, date), cancellationToken)).Where(one => one.IsAfternoon == afternoon && !one.IsInStructure).ToList();
            var leaders = sessions.SelectMany(one => one.Leaders).Where(one => !one.IsTrainee).Select(one => new HalfLeader(one.Person, one.Name)).Distinct().ToList();
            return new HalfFacts(
                promo,
                date,
                request.Part,
                calendar.Any(one => one.Part == request.Part && one.Kind == HalfDayKind.Centre),
                [.. members.Values.Where(one => one.Role == Role.Trainee && here.Contains(one.PersonId)).OrderBy(one => one.SortName, StringComparer.Ordinal).Select(one => new ExpectedPerson(one.PersonId, one.Name, one.SortName, employers.GetValueOrDefault(one.PersonId, "")))],
                members,
                sessions,
                leaders);
        }
    }
}
