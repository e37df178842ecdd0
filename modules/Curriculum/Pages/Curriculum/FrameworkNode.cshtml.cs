using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One node of a framework, to read and to link to.</summary>
internal sealed class FrameworkNodeModel : CohortPage
{
    [FromRoute(Name = "framework")]
    public Guid Framework { get; set; }

    [FromRoute(Name = "node")]
    public Guid Id { get; set; }

    public GetFrameworkNode.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetFrameworkNode(Framework, Id));

    /// <summary>CASE's word for a link, in words.</summary>
    public string Words(GetFrameworkNode.Tie tie) => (tie.Type, tie.IsOutward) switch
    {
        ("exactMatchOf", _) => L["Same as"],
        ("replacedBy", true) => L["Becomes"],
        ("replacedBy", false) => L["Takes over from"],
        ("isRelatedTo", _) => L["See also"],
        ("precedes", true) => L["Comes before"],
        ("precedes", false) => L["Comes after"],
        ("exemplar", _) => L["Example"],
        ("isPartOf", true) => L["Part of"],
        ("isPartOf", false) => L["Holds"],
        ("isTranslationOf", _) => L["Translation of"],
        _ => tie.Type,
    };
}
