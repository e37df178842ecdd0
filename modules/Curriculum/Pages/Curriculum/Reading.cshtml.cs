using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The framework reader: every line, what is clear and what is not, and the ways to what was written beside it.</summary>
internal sealed class ReadingModel(CurrentPerson person) : PromoPage
{
    /// <summary>"", "unread", "unclear" or "asked".</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set => field = value ?? ""; } = "";

    /// <summary>For trainers: the trainee whose marks are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    /// <summary>The line just marked: it stays in sight even where the filter would now leave it out.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? At { get; set; }

    [BindProperty]
    public MarkNode Form { get; set; } = new();

    public ReadFramework.Answer Now { get; private set; } = null!;

    /// <summary>The buttons are for one's own marks only.</summary>
    public bool MayMark => person.Builds(Cohort) && Now.Shown is null;

    public bool Steers => person.Steers(Cohort);

    public override async Task Load() => Now = await Send(new ReadFramework(Cohort, Person));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var node = await Send(Form);
        return LocalRedirect($"{Path(Show, Show.Length > 0 ? node : null)}#n-{node}");
    }

    public string Path(string show, Guid? at = null)
    {
        var query = new[] { show.Length > 0 ? $"show={Uri.EscapeDataString(show)}" : "", Person is { } one ? $"person={one}" : "", at is null ? "" : $"at={at}" }.Where(one => one.Length > 0);
        return CurriculumLinks.Frameworks(Cohort) + (query.Any() ? "?" + string.Join('&', query) : "");
    }

    public IEnumerable<(string Value, string Label, int Count)> Filters()
    {
        yield return ("", L["All"], Now.Lines.Count(one => one.Node.IsLine));
        yield return ("unread", Now.Shown is null ? L["Not read by me"] : L["Not read by them"], Now.Lines.Count(one => Fits(one, "unread")));
        yield return ("unclear", Now.Shown is null ? L["Not clear to me"] : L["Not clear to them"], Now.Lines.Count(one => Fits(one, "unclear")));
        yield return ("asked", L["With an open question"], Now.Lines.Count(one => Fits(one, "asked")));
    }

    /// <summary>What it means that a filter leaves nothing.</summary>
    public string Nothing => Show switch { "unread" => L["Every line has been read."], "unclear" => L["Nothing was said unclear."], _ => L["No question waits for an answer."] };

    /// <summary>A line where it must be named in a word: its mark, its code, or its beginning.</summary>
    public string Name(ReadingLine line) =>
        Now.Card(line.Node.Id)?.Mark ?? (line.Node.ShownCode.Length > 0 ? line.Node.ShownCode : line.Node.Brief);

    /// <summary>The blocks of a section that have something to show, each with its lines.</summary>
    public IEnumerable<ReadingBlock> Shown(ReadFramework.Section section) =>
        FrameworkReading.Blocks(section.Lines)
            .Select(one => one with { Lines = [.. one.Lines.Where(line => Fits(line, Show) || line.Node.Id == At)] })
            .Where(one => Show.Length == 0 || one.Lines.Count > 0 || (one.Block is { } block && Fits(block, Show)));

    private static bool Fits(ReadingLine line, string show) => show switch
    {
        "unread" => line.Node.IsLine && line.Mine is null,
        "unclear" => line.Mine == Clarity.NotClear,
        "asked" => line.OpenQuestions > 0,
        _ => true,
    };
}
