using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>The grid of the promo. Its filters stand in the address.</summary>
internal sealed class GridModel(CurrentPerson reader) : PromoPage
{
    /// <summary>Letter of the block to show.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Block { get; set; }

    [BindProperty(SupportsGet = true)]
    public ObservingVoice? Voice { get; set; }

    [BindProperty(SupportsGet = true)]
    public GridLook? Look { get; set; }

    public GetGrid.Answer Now { get; private set; } = null!;

    public GridCells Cells { get; private set; } = null!;

    /// <summary>The columns.</summary>
    public IReadOnlyList<CompetenceCard> Shown { get; private set; } = [];

    /// <summary>The rows: with a look, those where something is found.</summary>
    public IReadOnlyList<MemberCard> People { get; private set; } = [];

    public IReadOnlyList<(string Letter, string Title)> Blocks { get; private set; } = [];

    private DateOnly Today { get; set; }

    public async Task OnGet()
    {
        // Whoever does not steer does not learn that there is a table of everybody.
        if (!reader.Steers(Cohort))
            throw new NotFound();
        Now = await Send(new GetGrid(Cohort));
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Now.Promo.Zone).Date);
        Blocks = [.. Now.Competences.Select(one => (Letter: Letter(one), one.Block)).DistinctBy(one => one.Letter)];
        Block = Blocks.Any(one => one.Letter == Block) ? Block : null;
        (Voice, Look) = (Voice is { } voice && Enum.IsDefined(voice) ? voice : null, Look is { } look && Enum.IsDefined(look) ? look : null);
        Shown = [.. Now.Competences.Where(one => Block is null || Letter(one) == Block)];
        People = [.. Now.People.Where(person => Look is null || Shown.Any(one => Finds(person.PersonId, one.NodeId)))];
        Cells = new GridCells(L, Cohort, Voice);
    }

    /// <summary>The cell is not left empty by the look.</summary>
    public bool Finds(Guid person, Guid node) => Look is not { } look || GridRules.Shows(look, Now.Standings.Seen(person, node), Today);

    /// <summary>One cell, as HTML.</summary>
    public GridCell Cell(Guid person, Guid node) => new(Cells, person, node, Now.Standings.Seen(person, node), Now.Standings.Decided(person, node), Now.Planned.Contains(node));

    /// <summary>The address with one filter changed.</summary>
    public string Path(string? block, ObservingVoice? voice, GridLook? look)
    {
        var parts = new[] { block is null ? "" : $"block={block}", voice is null ? "" : $"voice={voice}", look is null ? "" : $"look={look}" }.Where(one => one.Length > 0);
        return CurriculumLinks.Grid(Cohort) + (string.Join('&', parts) is { Length: > 0 } query ? "?" + query : "");
    }

    private static string Letter(CompetenceCard card) => card.Mark.TrimEnd([.. "0123456789"]);
}
