using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>A trainer writes what they saw of everybody on one competence, or of one person on all: one form, one day.</summary>
internal sealed class EntryModel(CurrentPerson reader) : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Competence { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty]
    public ObserveMany Form { get; set; } = new();

    public GetGrid.Answer Now { get; private set; } = null!;

    /// <summary>Of everybody, on this one; or null.</summary>
    public CompetenceCard? Card { get; private set; }

    /// <summary>Of this one, on everything; or null.</summary>
    public MemberCard? Of { get; private set; }

    public IReadOnlyList<MemberCard> Trainees => [.. Now.People.Where(one => one.Role == Role.Trainee)];

    /// <summary>The lines: a person or a competence each, with its mark and its words.</summary>
    public IReadOnlyList<(Guid Key, CompetenceCard? Card, string Name)> Lines =>
        Card is not null ? [.. Trainees.Select(one => (one.PersonId, (CompetenceCard?)null, one.Name))]
        : Of is not null ? [.. Now.Competences.Select(one => (one.NodeId, (CompetenceCard?)one, one.Statement))]
        : [];

    public IReadOnlyList<SelectListItem> Workshops { get; private set; } = [];

    public string Here => CurriculumLinks.Entry(Cohort, Competence, Person);

    public override async Task Load()
    {
        Guard();
        Now = await Send(new GetGrid(Cohort));
        if (Competence is { } node)
            Card = Kernel.NotFound.IfNull(Now.Competences.FirstOrDefault(one => one.NodeId == node));
        else if (Person is { } person)
            Of = Kernel.NotFound.IfNull(Trainees.FirstOrDefault(one => one.PersonId == person));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Now.Promo.Zone).Date);
        if (!WasSent())
            Form.On ??= today;
        Workshops = SeenIn.Choices((await Send(new GetProgramme(Cohort))).Board, today, null);
        foreach (var (key, _, _) in Lines)
        {
            if (!Form.Rows.TryGetValue(key, out var row))
                Form.Rows[key] = row = new ObserveMany.Row();
            if (row.Id == Guid.Empty)
                row.Id = Guid.CreateVersion7();
        }
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Guard();
        (Form.Cohort, Form.Node, Form.Person) = (Cohort, Competence, Competence is null ? Person : null);
        var count = await Send(Form);
        return Done(CurriculumLinks.Grid(Cohort), L.Count(count, "{0} observation is written down.", "{0} observations are written down."));
    }

    /// <summary>What each voice said last of a line, in words; or empty.</summary>
    public string Said(Guid key)
    {
        var seen = Now.Standings.Seen(Person is not null && Card is null ? Person.Value : key, Card?.NodeId ?? key);
        return string.Join(", ", (seen?.Voices ?? []).Select(one => L["{0}: {1}", SeenWords.Voice(L, one.Voice), $"{SeenWords.Level(L, one.Level, one.Voice)} ({Dates.Numeric(one.On)})"]));
    }

    // As the grid does.
    private void Guard()
    {
        if (!reader.Steers(Cohort))
            throw new NotFound();
    }
}
