using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>A workshop's form and what one may choose in it.</summary>
internal sealed record WorkshopChoices(WorkshopForm Form, IReadOnlyList<CompetenceCard> Competences, IReadOnlyList<MemberCard> Members, IReadOnlyList<PlaceCard> Places, IReadOnlyList<GroupCard> Groups, ModelStateDictionary State)
{
    /// <summary>What was typed in a field, or null the first time.</summary>
    public string? Typed(string field) => State.TryGetValue(field, out var entry) ? entry.AttemptedValue : null;
}
