using Cohort.Kernel.Modules;

namespace Cohort.Alternance.Model.Tutors;

/// <summary>A part of the page on which a tutor looks at one trainee. Whoever asks was let in already.</summary>
internal interface ITutorPart
{
    /// <summary>Smaller is higher.</summary>
    int Order { get; }

    /// <summary>The part for this trainee, or null when there is nothing to say.</summary>
    Task<TodayPart?> Load(Guid cohort, Guid person, CancellationToken stop);
}
