using Cohort.Cohorts.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>What is asked or done about the run of one half-day.</summary>
internal abstract class OfRun
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public DateOnly Date { get; set; }

    [BindNever]
    public DayPart Part { get; set; }
}
