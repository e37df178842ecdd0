using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Reminders;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance.Tasks;

/// <summary>Each hour, plans what is told of the next days: from the calendar, the paths, the missions and the dates as they stand, however they came there.</summary>
internal sealed class PlanAlternance(AlternanceDb db, IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    /// <summary>Days ahead whose half-days are looked at.</summary>
    public const int Days = 3;

    /// <summary>Days ahead in which something that ends or is passed is planned: further than anybody wants to be told.</summary>
    public const int Far = 60;

    public string Name => "PlanAlternance";

    public string Does => "Plans the reminders of the alternance: logs, missions, tutors, examinations, days in the structure";

    public string Cron => "0 22 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        var (near, far) = (from.AddDays(Days + 2), from.AddDays(Far));
        var running = await mediator.Send(new ListRunningPromos(from, near), stop);
        // A jury may sit after the last day of the promo.
        var dated = await db.ExamDates.Where(one => one.Date >= from && one.Date <= far).Select(one => one.CohortId)
            .Union(db.Missions.Where(one => one.Until >= from && one.Until <= far).Select(one => one.CohortId)).ToListAsync(stop);
        return await EachAlone.Run([.. running.Union(dated)], promo => scopes.SendAsHouse(new PlanDays(promo), stop), "promos could not be planned");
    }
}

/// <summary>Plans them for one promo, in a number of statements that does not grow with it; answers how many.</summary>
internal sealed record PlanDays(Guid Cohort) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PlanDays>;

    internal sealed class Handler(AlternanceDb db, Days days, ReminderBook book, IMediator mediator, TimeProvider clock) : IRequestHandler<PlanDays, int>
    {
        public async Task<int> Handle(PlanDays request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, promo.Zone).Date;
            var far = today.AddDays(PlanAlternance.Far);
            var missions = await db.Missions.Where(one => one.CohortId == promo.Id && one.Until >= today && one.Until <= far).Select(one => new { one.Id, one.Until }).ToListAsync(cancellationToken);
            await book.PlanAhead(MissionEndsRule.Key, MissionEndsRule.Ahead, (promo.Id, promo.TimeZone), [.. missions.Select(one => MissionEndsRule.Time(one.Id, one.Until!.Value, promo.Zone))], cancellationToken);
            var exams = await db.ExamDates.Where(one => one.CohortId == promo.Id && one.Date >= today && one.Date <= far).Select(one => new { one.Id, one.Date }).ToListAsync(cancellationToken);
            await ExamSoonRule.Plan(book, [.. exams.Select(one => (one.Id, one.Date))], promo, cancellationToken);
            return missions.Count + exams.Count + await Weekly(promo, today, cancellationToken);
        }

        private async Task<int> Weekly(PromoCard promo, DateOnly today, CancellationToken stop)
        {
            var trainees = (await mediator.Send(new ListMembers(promo.Id), stop)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
            var coming = Enumerable.Range(0, PlanAlternance.Days + 1).Select(today.AddDays).Where(one => one >= promo.StartsOn && one <= promo.EndsOn).ToList();
            if (coming.Count == 0 || trainees.Count == 0)
                return 0;
            var halves = await days.DaysOfAll(promo.Id, trainees, today.AddDays(-Week.LookBack), coming[^1], stop);
            var fridays = coming.Where(one => one.DayOfWeek == DayOfWeek.Friday).SelectMany(friday => trainees.Where(one => Week.InStructure(halves[one], friday)).Select(one => (Trainee: one, Friday: friday))).ToList();
            var opens = coming.SelectMany(date => trainees.Where(one => Week.Opens(halves[one], date)).Select(one => (Trainee: one, Date: date))).ToList();
            var key = (promo.Id, promo.TimeZone);
            await book.PlanAll(LogSilentRule.Key, key, [.. fridays.Select(one => LogSilentRule.Time(one.Trainee, one.Friday, promo.Zone))], stop);
            await book.PlanAll(TutorTwoMinutesRule.Key, key, [.. fridays.Select(one => TutorTwoMinutesRule.Time(one.Trainee, one.Friday, promo.Zone))], stop);
            await book.PlanAll(StructurePeriodOpensRule.Key, key, [.. opens.Select(one => StructurePeriodOpensRule.Time(one.Trainee, one.Date, promo))], stop);
            return fridays.Count + opens.Count;
        }
    }
}
