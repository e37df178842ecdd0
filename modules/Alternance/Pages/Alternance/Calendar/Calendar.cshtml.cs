using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Calendar;

/// <summary>Where a trainee is, half-day by half-day; who steers says what differs.</summary>
internal sealed class CalendarModel : TraineePage
{
    [FromQuery(Name = "from")]
    public DateOnly? First { get; set; }

    /// <summary>The half-day that was chosen in the calendar, to begin the form with.</summary>
    [FromQuery(Name = "day")]
    public DateOnly? Chosen { get; set; }

    [FromQuery(Name = "part")]
    public DayPart? ChosenPart { get; set; }

    [BindProperty]
    public SayDays Form { get; set; } = new();

    public GetDays.Answer Now { get; private set; } = null!;

    public string Self => AlternanceLinks.Calendar(Cohort, Person);

    public IReadOnlyList<SelectListItem> Parts => [new(L["morning"], nameof(DayPart.Morning)), new(L["afternoon"], nameof(DayPart.Afternoon))];

    public IReadOnlyList<SelectListItem> Kinds => [new(L["At the centre"], nameof(HalfDayKind.Centre)), new(L["In the structure"], nameof(HalfDayKind.Structure)), new(L["Off: neither"], nameof(HalfDayKind.Off))];

    public override async Task Load()
    {
        OnlyForTheTwo();
        Now = await Send(new GetDays(Cohort, Person, First ?? Chosen));
        if (WasSent())
            return;
        Form = new SayDays { From = Chosen, FromPart = ChosenPart ?? DayPart.Morning, UntilPart = ChosenPart ?? DayPart.Afternoon };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        return Said(await Send(Form), L["Written down."]);
    }

    /// <summary>One half-day is as the calendar says again.</summary>
    public async Task<IActionResult> OnPostAsPlanned(string half) => Said(await Send(new PutBack(Cohort, Person, Read(half))), L["As the calendar says again."]);

    public async Task<IActionResult> OnPostUndo([FromQuery] string was)
    {
        await Send(new PutBack(Cohort, Person, Read(was)));
        return Done(Self, L["As before."]);
    }

    private IReadOnlyList<SaidBefore> Read(string? text)
    {
        OnlyFor(Kernel.People.Roles.Steering);
        return SaidText.Read(text) is { Count: > 0 } before ? before : throw new NotFound();
    }

    private IActionResult Said(IReadOnlyList<SaidBefore> before, string said) =>
        Done($"{Self}?from={WhereWords.Iso(before[0].Date)}", said, SaidText.Write(before) is { } was ? $"{Self}?handler=Undo&was={was}" : null);
}
