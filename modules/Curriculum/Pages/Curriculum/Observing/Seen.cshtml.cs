using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>All that was seen of one person on one competence, voice by voice, what was decided, and the form to add to it.</summary>
internal sealed class SeenModel(CurrentPerson reader) : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "node")]
    public Guid Node { get; set; }

    [BindProperty]
    public AddObservation Form { get; set; } = new();

    public GetStanding.Answer Answer { get; private set; } = null!;

    public StandingLine Line { get; private set; } = null!;

    public string Name => Answer.People[0].Person.Name;

    public bool IsMe => reader.Id == Person;

    /// <summary>The voice of who looks; null: they only read.</summary>
    public ObservingVoice? Voice { get; private set; }

    public bool MayDecide => reader.Steers(Cohort) && !IsMe && Line.Competence.Block.Length > 0;

    /// <summary>The workshops that took place, latest first; before the others those that both people of a peer's observation would know.</summary>
    public IReadOnlyList<SelectListItem> Workshops { get; private set; } = [];

    public string Here => CurriculumLinks.Seen(Cohort, Person, Line.Competence.NodeId);

    public override async Task Load()
    {
        Answer = await Send(new GetStanding(Cohort, Person));
        var node = Answer.Heirs.Of(Node);
        Line = Kernel.NotFound.IfNull(Answer.People[0].Lines.FirstOrDefault(one => one.Competence.NodeId == node));
        // What is no longer worked with is read, and nothing is added.
        Voice = Answer.People[0].Person.Role == Role.Trainee && Line.Competence.Block.Length > 0 ? WhoSpeaks.Of(reader, Cohort, Person) : null;
        if (Voice is null)
            return;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Answer.Promo.Zone).Date);
        Form.On ??= today;
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
        Workshops = SeenIn.Choices((await Send(new GetProgramme(Cohort))).Board, today, Person);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Node) = (Cohort, Person, Node);
        await Send(Form);
        return Done(CurriculumLinks.Seen(Cohort, Person, Node), L["It is written down."]);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id)
    {
        await Send(new WithdrawObservation(Cohort, Person, id));
        return Done(CurriculumLinks.Seen(Cohort, Person, Node), L["Your observation is withdrawn."]);
    }

    public bool MayWithdraw(Observation one) => one.By == reader.Id && one.IsFresh(Clock.GetUtcNow().UtcDateTime) && !Line.Decided.Any(decided => decided.RestsOn.Exists(ground => ground.ObservationId == one.Id));
}
