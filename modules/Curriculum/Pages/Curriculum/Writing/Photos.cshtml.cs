using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The photos and files beside a shared text; a picture is put in the text with one press.</summary>
internal sealed class PhotosModel : AttachmentsPage
{
    [FromRoute(Name = "text")]
    public Guid Id { get; set; }

    public TextCard Card { get; private set; } = null!;

    public override string Here => $"/promos/{Cohort}/texts/{Id}/photos";

    protected override Guid Owner => Card.Owner;

    protected override IReadOnlyList<Role> MayAddRoles => Roles.Building;

    protected override Task Add(NewAttachment one) => Send(new AttachToText(Cohort, Id, one));

    protected override async Task<TimeZoneInfo> LoadOwner()
    {
        Card = await Send(new GetText(Cohort, Id));
        return (await Send(new GetPromo(Cohort))).Zone;
    }

    public async Task<IActionResult> OnPostPut(Guid id)
    {
        await LoadOwner();
        await Send(new PutPicture(Cohort, Id, id));
        return Done(Card.Path, L["The picture is in the page."]);
    }

    public override async Task<IActionResult> OnPostRemove(Guid id)
    {
        await LoadOwner();
        return await base.OnPostRemove(id);
    }

    public override async Task<IActionResult> OnPostBack(Guid id)
    {
        await LoadOwner();
        return await base.OnPostBack(id);
    }
}
