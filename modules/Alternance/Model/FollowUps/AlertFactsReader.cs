using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.FollowUps;

/// <summary>Reads what the rules need of every trainee of a promo, by a number of statements that does not grow with them.</summary>
internal sealed class AlertFactsReader(AlternanceDb db, Days days, IMediator mediator)
{
    public async Task<IReadOnlyDictionary<Guid, AlertFacts>> Read(PromoCard promo, DateOnly today, CancellationToken stop)
    {
        var cohort = promo.Id;
        var trainees = (await mediator.Send(new ListMembers(cohort), stop)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
        var lived = await days.DaysOfAll(cohort, trainees, promo.StartsOn, today, stop);
        var placed = (await db.Placements.Where(one => one.CohortId == cohort && one.StartsOn <= today && (one.EndsOn == null || one.EndsOn >= today))
            .Select(one => new { one.PersonId, one.StartsOn, one.FundedUntil }).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var logged = await db.Log.Where(one => one.CohortId == cohort).GroupBy(one => one.PersonId).Select(one => new { one.Key, Date = one.Max(row => row.Date), At = one.Max(row => row.At) }).ToDictionaryAsync(one => one.Key, stop);
        var idle = await Idle(cohort, stop);
        var visits = (await db.Visits.Where(one => one.CohortId == cohort && one.CancelledAt == null).Select(one => new { one.PersonId, one.Id, one.DueOn, one.Date, Held = one.HeldAt != null }).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var absent = (await db.Presences.Where(one => one.CohortId == cohort && one.IsAbsent && !one.IsJustified).Select(one => new { one.PersonId, one.Date }).ToListAsync(stop)).ToLookup(one => one.PersonId, one => one.Date);
        var standings = (await mediator.Send(new ListStandings(cohort, null), stop)).ToLookup(one => one.Person);
        var (quiet, calls) = await Tutors(cohort, today, promo.Zone, stop);
        var usual = Enumerable.Range(1, UsualVisits.Count).Select(one => UsualVisits.DueOn(promo, one)).ToList();
        return trainees.ToDictionary(one => one, one =>
        {
            var contract = placed[one].OrderByDescending(row => row.StartsOn).FirstOrDefault();
            return new AlertFacts(today)
            {
                WorksSince = contract is null ? null : contract.StartsOn > promo.StartsOn ? contract.StartsOn : promo.StartsOn,
                FundedUntil = contract?.FundedUntil,
                LastLog = logged.TryGetValue(one, out var last) ? Silence.Last(last.Date, last.At, promo.Zone) : null,
                InStructure = [.. lived[one].Where(half => half.Kind == HalfDayKind.Structure).Select(half => half.Date).Distinct()],
                IdleAims = [.. idle[one]],
                Waiting = [.. visits[one].Where(row => !row.Held).Select(row => new WaitingVisit(row.Id, row.DueOn, row.Date))],
                Visits = visits[one].Count(),
                Usual = usual,
                Unjustified = [.. absent[one]],
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

    private async Task<(ILookup<Guid, QuietTutor> Quiet, ILookup<Guid, TutorCall> Calls)> Tutors(Guid cohort, DateOnly today, TimeZoneInfo zone, CancellationToken stop)
    {
        var pairs = await db.Tutors.Where(one => one.CohortId == cohort && one.From <= today && (one.Until == null || one.Until >= today))
            .GroupBy(one => new { one.TraineeId, one.PersonId }).Select(one => new { one.Key.TraineeId, one.Key.PersonId, From = one.Min(row => row.From) }).ToListAsync(stop);
        var sent = (await db.Passes.Where(one => db.Tutors.Any(row => row.CohortId == cohort && row.PersonId == one.PersonId)).Select(one => new { one.PersonId, one.MadeAt, one.ExpiresAt, one.RevokedAt }).ToListAsync(stop))
            .ToLookup(one => one.PersonId, one => (From: Silence.Local(one.MadeAt, zone), To: Silence.Local(one.RevokedAt < one.ExpiresAt ? one.RevokedAt.Value : one.ExpiresAt, zone)));
        var words = await db.TutorWords.Where(one => one.CohortId == cohort).Select(one => new { one.PersonId, one.TutorId, one.Id, one.Mood, one.At }).ToListAsync(stop);
        var answered = words.Select(one => (one.PersonId, one.TutorId)).Concat(await Answered(cohort, stop)).ToHashSet();
        return (
            pairs.Where(one => !answered.Contains((one.TraineeId, one.PersonId)))
                .Select(one => (one.TraineeId, one.PersonId, Asked: AlertRules.Asked(sent[one.PersonId], one.From))).Where(one => one.Asked is not null)
                .ToLookup(one => one.TraineeId, one => new QuietTutor(one.PersonId, one.Asked!.Value)),
            words.GroupBy(one => (one.PersonId, one.TutorId)).Select(one => one.MaxBy(row => row.At)!).Where(one => one.Mood == TutorMood.CallMe)
                .ToLookup(one => one.PersonId, one => new TutorCall(one.Id, Silence.Local(one.At, zone))));
    }

    // Whatever a tutor says of a trainee in their own name is an answer, wherever it was said.
    private async Task<IEnumerable<(Guid Trainee, Guid Tutor)>> Answered(Guid cohort, CancellationToken stop)
    {
        var seen = (await mediator.Send(new ListObservations(cohort, null), stop)).Where(one => one.Voice == ObservingVoice.Tutor).Select(one => (one.Person, one.By));
        var signed = await (from signature in db.Signatures
                            join visit in db.Visits on signature.VisitId equals visit.Id
                            where visit.CohortId == cohort && signature.As == Signing.Tutor
                            select new { Trainee = visit.PersonId, Tutor = signature.PersonId }).Distinct().ToListAsync(stop);
        var periods = await db.PeriodWords.Where(one => one.CohortId == cohort && one.Voice == Beside.Tutor && one.Text != "").Select(one => new { Trainee = one.PersonId, Tutor = one.By }).Distinct().ToListAsync(stop);
        return seen.Concat(signed.Concat(periods).Select(one => (one.Trainee, one.Tutor)));
    }
}
