using Cohort.Kernel.Messages;

namespace Cohort.Curriculum.Reminders;

/// <summary>Somebody changed the programme; <paramref name="Change"/> is the line of the journal.</summary>
internal sealed record PlanChanged(Guid Cohort, Guid Change) : IEvent;
