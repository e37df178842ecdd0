using System.Text;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Examples of practice for the professional file: drafted from the log, written on, taken away as a file.</summary>
internal sealed class PracticeModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    /// <summary>The example that is being written.</summary>
    [FromQuery(Name = "example")]
    public Guid? Example { get; set; }

    /// <summary>Lines of the log that practised this competence only.</summary>
    [FromQuery(Name = "competence")]
    public Guid? Competence { get; set; }

    [BindProperty]
    public DraftExample Form { get; set; } = new();

    [BindProperty]
    public SaveExample Kept { get; set; } = new();

    public GetPractice.Answer Now { get; private set; } = null!;

    public IReadOnlyList<LogEntry> Log => Now.Log;

    /// <summary>What was written meanwhile, beside the words that were refused.</summary>
    public PracticeExample? Theirs => WasSent("Save") && Now.Examples.FirstOrDefault(one => one.Id == Kept.Id) is { } one && one.Version != Kept.Version ? one : null;

    private string Here => $"{AlternanceLinks.Trainee(Cohort, Person)}/practice";

    /// <summary>The five headings of the professional file, with what is written under each.</summary>
    public static IReadOnlyList<(string Heading, string Text)> Parts(PracticeExample one, Texts texts) =>
    [
        (texts["Tasks or operations done, and in what conditions"], one.Tasks),
        (texts["Means used"], one.Means),
        (texts["With whom"], one.With),
        (texts["Context: structure, service, period"], one.Context),
        (texts["Further information"], one.More),
    ];

    public override async Task Load()
    {
        Now = await Send(new GetPractice(Cohort, Person, Competence));
        if (!WasSent())
            Form = new DraftExample { Id = Guid.CreateVersion7(), Node = Competence };
        if (!WasSent("Save") && Now.Examples.FirstOrDefault(one => one.Id == Example) is { } one)
            Kept = new SaveExample { Id = one.Id, Version = one.Version, Title = one.Title, Tasks = one.Tasks, Means = one.Means, With = one.With, Context = one.Context, More = one.More };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetMarkdown()
    {
        await Load();
        var file = new StringBuilder();
        foreach (var one in Now.Examples)
        {
            file.Append("# ").Append(one.Title).Append("\n\n");
            foreach (var (heading, text) in Parts(one, L))
                file.Append("## ").Append(heading).Append("\n\n").Append(text).Append("\n\n");
        }

        return File(Encoding.UTF8.GetBytes(file.ToString()), "text/markdown; charset=utf-8", PaperTerms.FileName("md", "exemples-de-pratique", Now.Trainee.Name));
    }

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        var (promo, today) = (await Send(new Cohorts.Contracts.GetPromo(Cohort)), Clock.GetUtcNow().UtcDateTime);
        var paper = new Paper(PaperTerms.Of(L, L["Examples of practice of {0}", Now.Trainee.Name], 1, Dates.Instant(today, promo.Zone, L))).Title(L["Examples of practice"]);
        foreach (var one in Now.Examples)
        {
            paper.Heading(one.Title);
            foreach (var (heading, text) in Parts(one, L))
                paper.Section(heading).Text(text);
        }

        return File(new MemoryStream(paper.Write()), "application/pdf", PaperTerms.FileName("pdf", "exemples-de-pratique", Now.Trainee.Name));
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        return Done($"{Here}?example={Form.Id}", L["The draft is made: put it into your own words."]);
    }

    public async Task<IActionResult> OnPostSave()
    {
        (Kept.Cohort, Kept.Person) = (Cohort, Person);
        await Send(Kept);
        return Done(Here, Kept.Away ? L["It is thrown away."] : L["It is written down."]);
    }
}
