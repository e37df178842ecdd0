using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>Where the acts of a launch begin: it finds the launch, its needs and its proposals in their promo, and asks for the right phase.</summary>
internal sealed class LaunchTable(CurriculumDb db, Turns turns, LaunchBell bell, UnitOfWork work, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The launch, tracked, with its steps; once this act is done the open pages are told.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<Launch> Open(Guid cohort, Guid id, CancellationToken stop)
    {
        RingAfterwards(cohort);
        return NotFound.IfNull(await db.Launches.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == cohort && one.Id == id, stop));
    }

    /// <summary>
    /// The same, for what a decision is made of: one act after the other, and each reads what the former one wrote. A proposal
    /// is thus in the decision, or is told that it came too late. Whoever writes the launch itself comes this way too, so that
    /// two never wait for each other.
    /// </summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    /// <exception cref="Refusal">It is in another phase.</exception>
    public async Task<Launch> InTurn(Guid cohort, Guid id, CancellationToken stop, params IReadOnlyList<Phase> phases)
    {
        await Wait(id, stop);
        return await In(cohort, id, stop, phases);
    }

    /// <summary>Waits for the turn of this launch; before its rows are read.</summary>
    public Task Wait(Guid id, CancellationToken stop) => turns.Take<Launch>(id, stop);

    /// <summary>Once this act is done, the open pages are told to read again.</summary>
    public void RingAfterwards(Guid cohort) => work.AfterCommit(() => bell.Ring(cohort));

    /// <summary>The phase now. A decision that is over ends the deciding, even if nothing ran.</summary>
    public async Task<Phase> PhaseOf(Launch launch, CancellationToken stop)
    {
        var phase = launch.At(Now);
        return phase == Phase.Decide && launch.DecisionId is { } decision && !(await mediator.Send(new GetDecision(launch.CohortId, decision), stop)).IsOpen ? Phase.Place : phase;
    }

    /// <summary>The launch, if it is in one of these phases.</summary>
    /// <exception cref="Refusal">It is in another.</exception>
    public async Task<Launch> In(Guid cohort, Guid id, CancellationToken stop, params IReadOnlyList<Phase> phases)
    {
        var launch = await Open(cohort, id, stop);
        var now = await PhaseOf(launch, stop);
        return phases.Contains(now) ? launch : throw new Refusal(now switch
        {
            Phase.Gather => "The group still gathers what it needs.",
            Phase.Propose => "The gathering is over: the group proposes workshops now.",
            Phase.Decide => "The group decides now: what is proposed no longer changes.",
            Phase.Place => "The group has decided: the workshops are being placed.",
            _ => "This launch is closed.",
        });
    }

    /// <summary>A need of the launch, tracked.</summary>
    /// <exception cref="NotFound">Unknown, or of another launch.</exception>
    public async Task<Need> Need(Launch launch, Guid id, CancellationToken stop) =>
        NotFound.IfNull(await db.Needs.FirstOrDefaultAsync(one => one.LaunchId == launch.Id && one.Id == id, stop));

    /// <summary>A proposal of the launch that stands, tracked, with who leads it.</summary>
    /// <exception cref="NotFound">Unknown, of another launch, or withdrawn.</exception>
    public async Task<Proposal> Proposal(Launch launch, Guid id, CancellationToken stop) =>
        NotFound.IfNull(await db.Proposals.Include(one => one.Leaders).FirstOrDefaultAsync(one => one.LaunchId == launch.Id && one.Id == id && one.WithdrawnAt == null, stop));
}
