using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;

namespace Cohort.Cohorts.Pages.Cohorts.Documents;

/// <summary>The files and links of a whole promo.</summary>
internal sealed class DocumentsModel : AttachmentsPage
{
    public override string Here => CohortsLinks.Documents(Cohort);

    protected override Guid Owner => Cohort;

    protected override IReadOnlyList<Role> MayAddRoles => Roles.Building;

    protected override Task Add(NewAttachment one) => Send(new AddDocument(Cohort, one));

    protected override async Task<TimeZoneInfo> LoadOwner() => (await Send(new GetPromo(Cohort))).Zone;
}
