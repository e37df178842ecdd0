using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model;

/// <summary>In what place somebody stands beside a trainee.</summary>
internal enum Beside
{
    Self,
    Tutor,
    Trainer,
}

/// <summary>Who may look at whose alternance: the trainee, who follows them on this day, and who steers the promo. Nobody else.</summary>
internal sealed class Followed(AlternanceDb db, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    /// <summary>The place of the current person beside a trainee.</summary>
    /// <exception cref="NotFound">None; or nobody of this promo is that trainee.</exception>
    public async Task<Beside> Demand(Guid cohort, Guid trainee, CancellationToken stop)
    {
        var today = await Today(cohort, stop);
        var members = await mediator.Send(new ListMembers(cohort), stop);
        if (!members.Any(one => one.PersonId == trainee && one.Role is Role.Trainee or Role.Alumnus))
            throw new NotFound();
        if (person.Id == trainee && person.RoleIn(cohort) is Role.Trainee or Role.Alumnus)
            return Beside.Self;
        if (person.Steers(cohort))
            return Beside.Trainer;
        return person.RoleIn(cohort) == Role.Tutor && (await FollowedBy(person.Id, cohort, today, stop)).Contains(trainee) ? Beside.Tutor : throw new NotFound();
    }

    /// <summary>The trainees whom a tutor follows in a promo on a day.</summary>
    public Task<List<Guid>> FollowedBy(Guid tutor, Guid cohort, DateOnly today, CancellationToken stop) =>
        db.Tutors.Where(one => one.PersonId == tutor && one.CohortId == cohort && one.From <= today && (one.Until == null || one.Until >= today))
            .Select(one => one.TraineeId).Distinct().ToListAsync(stop);

    /// <summary>Whoever follows a trainee on a day.</summary>
    public Task<List<Guid>> TutorsOf(Guid cohort, Guid trainee, DateOnly today, CancellationToken stop) =>
        db.Tutors.Where(one => one.CohortId == cohort && one.TraineeId == trainee && one.From <= today && (one.Until == null || one.Until >= today))
            .Select(one => one.PersonId).Distinct().ToListAsync(stop);

    /// <summary>The day it is where the promo is.</summary>
    public async Task<DateOnly> Today(Guid cohort, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, promo.Zone));
    }
}
