using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What is put beside a workshop.</summary>
internal sealed class WorkshopFilesModel : AttachmentsPage
{
    [FromRoute(Name = "workshop")]
    public Guid Id { get; set; }

    public string Title { get; private set; } = "";

    public override string Here => $"{CurriculumLinks.Workshop(Cohort, Id)}/files";

    protected override Guid Owner => Id;

    protected override IReadOnlyList<Role> MayAddRoles => Roles.Building;

    protected override Task Add(NewAttachment one) => Send(new AttachToWorkshop(Cohort, Id, one));

    protected override async Task<TimeZoneInfo> LoadOwner()
    {
        var now = await Send(new GetWorkshop(Cohort, Id));
        Title = now.Workshop.Title;
        return now.Programme.Promo.Zone;
    }
}
