using Cohort.Alternance.Model.Structures;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>Words about structures.</summary>
internal static class StructureWords
{
    public static string Status(StructureStatus status, Texts texts) => texts[status switch
    {
        StructureStatus.TownHall => "Town hall",
        StructureStatus.Intermunicipality => "Group of municipalities",
        StructureStatus.Department => "Department",
        StructureStatus.Association => "Association",
        StructureStatus.Library => "Library",
        StructureStatus.SocialCentre => "Social centre",
        StructureStatus.Company => "Company",
        _ => "Another kind of structure",
    }];

    public static IReadOnlyList<SelectListItem> Statuses(Texts texts) =>
        [.. Enum.GetValues<StructureStatus>().Select(one => new SelectListItem(Status(one, texts), one.ToString()))];

    /// <summary>Why two structures are close, in words.</summary>
    public static string Close(Likeness one, StructureStatus status, Texts texts) => (one.SameStatus, one.Shared.Count) switch
    {
        (true, 0) => texts["also: {0}", Status(status, texts)],
        (true, _) => texts["also: {0}; both say {1}", Status(status, texts), string.Join(", ", one.Shared)],
        _ => texts["both say {0}", string.Join(", ", one.Shared)],
    };
}
