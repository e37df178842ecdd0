using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.FollowUps;

/// <summary>Reads what the rules need of every trainee of a promo, by a number of statements that does not grow with them.</summary>
internal sealed class AlertFactsReader(AlternanceDb db, IMediator mediator)
{
    public async Task<IReadOnlyDictionary<Guid, AlertFacts>> Read(PromoCard promo, DateOnly today, CancellationToken stop)
    {
        var (cohort, from) = (promo.Id, today.AddDays(-AlertRules.SilentDays));
        var trainees = (await mediator.Send(new ListMembers(cohort), stop)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
        var week = (await mediator.Send(new GetCalendar(cohort, from, today.AddDays(-1)), stop)).ToDictionary(one => (one.Date, one.Part), one => one.Kind);
        var elsewhere = (await db.Exceptions.Where(one => one.CohortId == cohort && one.Date >= from && one.Date < today).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var placed = (await db.Placements.Where(one => one.CohortId == cohort && one.StartsOn <= today && (one.EndsOn == null || one.EndsOn >= today))
            .Select(one => new { one.PersonId, one.StartsOn, one.FundedUntil }).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var logged = await db.Log.Where(one => one.CohortId == cohort).GroupBy(one => one.PersonId).Select(one => new { one.Key, Date = one.Max(row => row.Date), At = one.Max(row => row.At) }).ToDictionaryAsync(one => one.Key, stop);
        var idle = await Idle(cohort, stop);
        var visits = (await db.Visits.Where(one => one.CohortId == cohort && one.CancelledAt == null).Select(one => new { one.PersonId, one.Id, one.DueOn, one.Date, Held = one.HeldAt != null }).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var standings = (await mediator.Send(new ListStandings(cohort, null), stop)).ToLookup(one => one.Person);
        var (quiet, calls) = await Tutors(cohort, today, promo.Zone, [.. standings.Where(one => one.Any(row => row.Of(ObservingVoice.Tutor) is not null)).Select(one => one.Key)], stop);
        var usual = Enumerable.Range(1, UsualVisits.Count).Select(one => UsualVisits.DueOn(promo, one)).ToList();
        return trainees.ToDictionary(one => one, one =>
        {
            var contract = placed[one].OrderByDescending(row => row.StartsOn).FirstOrDefault();
            var own = elsewhere[one].ToDictionary(row => (row.Date, row.Part), row => row.Kind);
            return new AlertFacts(today)
            {
                WorksSince = contract is null ? null : contract.StartsOn > promo.StartsOn ? contract.StartsOn : promo.StartsOn,
                FundedUntil = contract?.FundedUntil,
                LastLog = logged.TryGetValue(one, out var last) ? Later(last.Date, Local(last.At, promo.Zone)) : null,
                InStructure = week.Count(half => own.GetValueOrDefault(half.Key, half.Value) == HalfDayKind.Structure) + own.Count(half => !week.ContainsKey(half.Key) && half.Value == HalfDayKind.Structure),
                IdleAims = [.. idle[one]],
                Waiting = [.. visits[one].Where(row => !row.Held).Select(row => new WaitingVisit(row.Id, row.DueOn, row.Date))],
                Visits = visits[one].Count(),
                Usual = usual,
                Quiet = [.. quiet[one]],
                Calls = [.. calls[one]],
                Low = [.. standings[one].SelectMany(row => row.Voices.Where(voice => voice.Voice is ObservingVoice.Tutor or ObservingVoice.Trainer && voice.LowSince is not null).Select(voice => new LowStanding(voice.Voice, row.Competence, voice.LowSince!.Value)))],
            };
        });
    }

    // An activity practises what it says, and what its mission practises.
    private async Task<ILookup<Guid, Guid>> Idle(Guid cohort, CancellationToken stop)
    {
        var aims = await db.Aims.Where(one => one.CohortId == cohort && one.IsChosen).Select(one => new { one.PersonId, one.NodeId }).ToListAsync(stop);
        var touched = await db.Log.Where(one => one.CohortId == cohort).SelectMany(one => one.Touched, (entry, touch) => new { entry.PersonId, touch.NodeId }).Distinct().ToListAsync(stop);
        var missions = await (from entry in db.Log
                              join mission in db.Missions on entry.MissionId equals mission.Id
                              where entry.CohortId == cohort
                              from touch in mission.Touched
                              select new { entry.PersonId, touch.NodeId }).Distinct().ToListAsync(stop);
        var practised = touched.Concat(missions).Select(one => (one.PersonId, one.NodeId)).ToHashSet();
        return aims.Where(one => !practised.Contains((one.PersonId, one.NodeId))).ToLookup(one => one.PersonId, one => one.NodeId);
    }

    private async Task<(ILookup<Guid, QuietTutor> Quiet, ILookup<Guid, TutorCall> Calls)> Tutors(Guid cohort, DateOnly today, TimeZoneInfo zone, HashSet<Guid> observed, CancellationToken stop)
    {
        var pairs = await db.Tutors.Where(one => one.CohortId == cohort && one.From <= today && (one.Until == null || one.Until >= today)).Select(one => new { one.TraineeId, one.PersonId }).Distinct().ToListAsync(stop);
        var asked = await db.Passes.Where(one => db.Tutors.Any(row => row.CohortId == cohort && row.PersonId == one.PersonId)).GroupBy(one => one.PersonId).Select(one => new { one.Key, At = one.Min(row => row.MadeAt) }).ToDictionaryAsync(one => one.Key, one => one.At, stop);
        var words = await db.TutorWords.Where(one => one.CohortId == cohort).Select(one => new { one.PersonId, one.TutorId, one.Id, one.Mood, one.At }).ToListAsync(stop);
        var answered = words.Select(one => (one.PersonId, one.TutorId)).ToHashSet();
        return (
            pairs.Where(one => asked.ContainsKey(one.PersonId) && !answered.Contains((one.TraineeId, one.PersonId)) && !observed.Contains(one.TraineeId))
                .ToLookup(one => one.TraineeId, one => new QuietTutor(one.PersonId, Local(asked[one.PersonId], zone))),
            words.GroupBy(one => (one.PersonId, one.TutorId)).Select(one => one.MaxBy(row => row.At)!).Where(one => one.Mood == TutorMood.CallMe)
                .ToLookup(one => one.PersonId, one => new TutorCall(one.Id, Local(one.At, zone))));
    }

    private static DateOnly Local(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
