using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What is put beside a brick.</summary>
internal sealed class BrickFilesModel : AttachmentsPage
{
    [FromRoute(Name = "brick")]
    public Guid Id { get; set; }

    public string Title { get; private set; } = "";

    public override string Here => $"/promos/{Cohort}/bricks/{Id}/files";

    protected override Guid Owner => Id;

    protected override Guid Scope => Membership.Body;

    protected override IReadOnlyList<Role> MayAddRoles => Roles.Steering;

    protected override Task Add(NewAttachment one) => Send(new AttachToBrick(Cohort, Id, one));

    protected override async Task<TimeZoneInfo> LoadOwner()
    {
        Title = (await Send(new GetBrick(Cohort, Id))).Title;
        return (await Send(new GetPromo(Cohort))).Zone;
    }
}
