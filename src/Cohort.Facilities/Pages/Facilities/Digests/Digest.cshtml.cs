using System.Globalization;
using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Facilities.Pages.Facilities.Digests;

/// <summary>What is new, in one message a day or a week, or not at all.</summary>
internal sealed class DigestModel(CurrentPerson person) : CohortPage
{
    [BindProperty]
    public SetDigest Form { get; set; } = new();

    public DigestWish? Now { get; private set; }

    // L["No digest"] L["Every day that has something"] L["Once a week"]
    public IReadOnlyList<SelectListItem> Rhythms => [new(L["No digest"], nameof(Rhythm.None)), new(L["Every day that has something"], nameof(Rhythm.Daily)), new(L["Once a week"], nameof(Rhythm.Weekly))];

    /// <summary>From Monday on.</summary>
    public IReadOnlyList<SelectListItem> Weekdays => [.. Enumerable.Range(1, 7).Select(one => (DayOfWeek)(one % 7)).Select(one => new SelectListItem(CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(one), one.ToString()))];

    public override async Task Load() => Now = await Send(new GetDigest());

    public async Task OnGet()
    {
        await Load();
        if (Now is { } now)
            Form = new SetDigest { Rhythm = now.Rhythm, Weekday = now.Weekday, At = TimeOnly.MinValue.AddMinutes(now.At) };
        // What the night will make of who chose nothing.
        else if (person.Memberships.Any(one => one.Role is Role.Trainee or Role.Trainer))
            Form.Rhythm = Rhythm.Weekly;
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/account/digest", L["Saved."]);
    }
}
