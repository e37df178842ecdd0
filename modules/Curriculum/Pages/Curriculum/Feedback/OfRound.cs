using Cohort.Cohorts.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>What concerns the feedback on one half-day, or one that is asked weeks later; set by the page, from its address.</summary>
internal abstract class OfRound
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public DateOnly Date { get; set; }

    [BindNever]
    public DayPart Part { get; set; }

    /// <summary>The round that is asked weeks later; null: that of the half-day.</summary>
    [BindNever]
    public Guid? Later { get; set; }
}
