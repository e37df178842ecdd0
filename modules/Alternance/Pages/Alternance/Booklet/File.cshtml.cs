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

    /// <summary>Workshops they led, in order of date.</summary>
    public IEnumerable<WorkshopCourse> Led => Leads(WorkshopStage.Held);

    /// <summary>Workshops they are to lead: nothing is counted before it was held.</summary>
    public IEnumerable<WorkshopCourse> ToLead => Leads(WorkshopStage.Planned);

    private IEnumerable<WorkshopCourse> Leads(WorkshopStage stage) => Now.Sheet.Courses.Where(one => one.Stage == stage && one.Leaders.Contains(Person)).OrderBy(one => one.On);

    public override async Task Load()
    {
        Now = await Send(new GetFile(Cohort, Person));
        Missing = Lacks.Of(Now.Sheet);
    }

    public Task OnGet() => Load();
}
