using Cohort.Alternance.Model.Booklet;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>One page for the trainee: hours, what they led, evidence, what is owed, what is next, and what to take away.</summary>
internal sealed class FileModel(CurrentPerson reader) : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public GetFile.Answer Now { get; private set; } = null!;

    public bool IsMine => reader.Id == Person;

    public IReadOnlyList<Lack> Missing { get; private set; } = [];

    public IEnumerable<WorkshopCourse> Led => Now.Sheet.Courses.Where(one => one.Leaders.Contains(Person) && one.Stage != WorkshopStage.Cancelled).OrderBy(one => one.On);

    public override async Task Load()
    {
        Now = await Send(new GetFile(Cohort, Person));
        Missing = Lacks.Of(Now.Sheet);
    }

    public Task OnGet() => Load();
}
