using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Modules;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>One trainee, for who follows them in the structure: to understand at the first look, and to answer in two minutes.</summary>
internal sealed class TutoredModel(IEnumerable<ITutorPart> parts) : TutorPage
{
    [FromRoute(Name = "cohort")]
    public Guid Cohort { get; set; }

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [BindProperty]
    public SayInTwoMinutes Form { get; set; } = new();

    /// <summary>They chose to answer anew, though an answer is still open.</summary>
    [FromQuery(Name = "again")]
    public bool Again { get; set; }

    [FromQuery(Name = "correct")]
    public bool Correct { get; set; }

    /// <summary>What they said last, while they may still change it.</summary>
    public TutorWord? Kept => Now.Words.Count > 0 && Now.Words[0].IsOpen(Clock.GetUtcNow().UtcDateTime) ? Now.Words[0] : null;

    /// <summary>They are done: what is kept is shown, and no blank form.</summary>
    public bool IsDone => Kept is not null && !Again && !Correct && !WasSent();

    /// <summary>What the first question is about: when correcting, what they saw.</summary>
    public CompetenceCard? Asked => Form.Corrects ? Now.SeenOf : Now.Asked;

    /// <summary>Workshops of the centre that are not folded.</summary>
    public const int Shown = 5;

    public GetTutored.Answer Now { get; private set; } = null!;

    public List<TodayPart> Parts { get; } = [];

    public static IReadOnlyList<ObservedLevel> Levels { get; } = [ObservedLevel.NotSeen, ObservedLevel.Beginner, ObservedLevel.UnderWay, ObservedLevel.Autonomous];

    /// <summary>Where the trainee is, this week: one of the kinds for the whole of it, or null when it changes.</summary>
    public HalfDayKind? ThisWeek => Kinds(0) is [var only] ? only : null;

    public override async Task Load()
    {
        Now = await Send(new GetTutored(Cohort, Person));
        foreach (var part in parts.OrderBy(one => one.Order))
        {
            if (await part.Load(Cohort, Person, HttpContext.RequestAborted) is { } shown)
                Parts.Add(shown);
        }

        if (WasSent())
            return;
        Form = Correct && Kept is { } kept
            ? new SayInTwoMinutes { Id = kept.Id, Corrects = true, Competence = Now.SeenOf?.NodeId, Level = Now.SeenOf is null ? null : Now.Seen?.Level, Text = kept.Text, Mood = kept.Mood }
            : new SayInTwoMinutes { Id = Guid.CreateVersion7(), Competence = Now.Asked?.NodeId };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        return Done($"/tutor/{Cohort}/{Person}", L["Thank you: your answer is kept. {0}", Form.Mood == TutorMood.CallMe ? L["The trainers are asked to call you."] : ""].Trim());
    }

    public async Task<IActionResult> OnPostTakeBack(Guid word)
    {
        await Send(new TakeBackWord(Cohort, Person, word));
        return Done($"/tutor/{Cohort}/{Person}?again=true", L["It is taken back: only its day stays."]);
    }

    /// <summary>The half-days of a date in one week or the next.</summary>
    public IEnumerable<Model.Structures.WhereHalf> On(DateOnly date) => Now.Halves.Where(one => one.Date == date && one.Kind != HalfDayKind.Off);

    private List<HalfDayKind> Kinds(int week) =>
        [.. Now.Halves.Where(one => one.Date >= Now.Monday.AddDays(7 * week) && one.Date < Now.Monday.AddDays(7 * (week + 1)) && one.Kind != HalfDayKind.Off).Select(one => one.Kind).Distinct()];
}
