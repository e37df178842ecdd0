using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

/// <summary>What is known of a person: to read, to take along, or to have erased.</summary>
internal sealed class DataModel(CurrentPerson current, IFileStore store) : CohortPage
{
    [FromRoute(Name = "person")]
    public Guid? Person { get; set; }

    public Guid Id => Person ?? current.Id;

    public bool IsMe => Id == current.Id;

    public GetPersonalData.Answer Answer { get; private set; } = null!;

    public override async Task Load() => Answer = await Send(new GetPersonalData(Id));

    public Task OnGet() => Load();

    // Sent by a form: it is written down.
    public async Task<IActionResult> OnPostDownload()
    {
        await Send(new NoteExport(Id));
        await Load();
        return new DataArchive(Answer.Lists, await Send(new ListFilesOf(Id)), store, Answer.Language, L);
    }
}
