using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>What the fields of a proposal need besides its form, new or not.</summary>
internal sealed record ProposalFields(LaunchView Now, WorkshopForm Form, IReadOnlyList<Guid> Needs, ModelStateDictionary State)
{
    public string? Error(string field) => State.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
