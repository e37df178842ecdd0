using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The board of half-days, one week at a time, with the hours above and the coverage beside.</summary>
internal sealed class ProgrammeModel(CurrentPerson person) : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? Week { get; set; }

    /// <summary>"", "peer", "remote", "clash", or the id of a leader or of a competence.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "";

    public GetProgramme.Answer Now { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public DateOnly Monday { get; private set; }

    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    /// <summary>What stands in this week, with its problems.</summary>
    public IReadOnlyList<BoardCard> Cards { get; private set; } = [];

    public bool MayBuild => person.Builds(Cohort);

    /// <summary>The charter lets this reader place: without it nothing is offered to drag, drop or add to a half-day.</summary>
    public bool MayPlace => MayBuild && Now.Context.MayPlace;

    public async Task OnGet()
    {
        Now = await Send(new GetProgramme(Cohort));
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Now.Promo.Zone).Date);
        var wanted = Week ?? FirstToShow();
        wanted = wanted < Now.Promo.StartsOn ? Now.Promo.StartsOn : wanted > Now.Promo.EndsOn ? Now.Promo.EndsOn : wanted;
        Monday = wanted.Monday();
        var sunday = Monday.AddDays(6);
        Cards = [.. Now.Board.Placed.Where(one => one.Slot.Date >= Monday && one.Slot.Date <= sunday)
            .Select(one => new BoardCard(Cohort, one.Workshop, one.Slot, Now,
                one.Workshop.State == WorkshopState.Held ? [] : Placement.Standing(one.Workshop, [one.Slot], Now.Context)))];
        var last = Now.Context.Calendar.Where(one => one.Date >= Monday && one.Date <= sunday).Select(one => one.Date)
            .Concat(Cards.Select(one => one.Slot.Date)).Append(Monday.AddDays(4)).Max();
        Days = [.. Enumerable.Range(0, last.DayNumber - Monday.DayNumber + 1).Select(Monday.AddDays)];
    }

    /// <summary>Today; on a weekend that holds nothing more, the Monday after, which is what one comes to look at.</summary>
    private DateOnly FirstToShow()
    {
        if (Today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            return Today;
        var monday = Today.AddDays(Today.DayOfWeek == DayOfWeek.Saturday ? 2 : 1);
        bool IsLeft(DateOnly date) => date >= Today && date < monday;
        return Now.Context.Calendar.Any(one => IsLeft(one.Date) && one.Kind != HalfDayKind.Off) || Now.Board.Placed.Any(one => IsLeft(one.Slot.Date)) ? Today : monday;
    }

    public IEnumerable<BoardCard> On(DateOnly date, DayPart part) =>
        Cards.Where(one => one.Slot.Date == date && one.Slot.Part == part && Matches(one, Show));

    /// <summary>The filters that find something this week, with their counts.</summary>
    public IReadOnlyList<(string Value, string Label, int Count)> Filters()
    {
        var filters = new List<(string Value, string Label)> { ("", L["All"]), ("peer", L["Between peers"]), ("remote", L["Remote"]), ("clash", L["To settle"]) };
        filters.AddRange(Cards.SelectMany(one => one.Workshop.Leaders).Where(one => one.Kind == LeaderKind.Trainer && one.PersonId is not null)
            .DistinctBy(one => one.PersonId).Select(one => (one.PersonId!.Value.ToString(), L["With {0}", one.Name])));
        if (Guid.TryParse(Show, out var node) && Now.Of(node) is { } competence)
            filters.Add((Show, competence.Mark));
        return [.. filters.Select(one => (one.Value, one.Label, Cards.Count(card => Matches(card, one.Value)))).Where(one => one.Item3 > 0 || one.Value.Length == 0 || one.Value == Show)];
    }

    public string Path(DateOnly monday, string show) =>
        $"/promos/{Cohort}/programme?week={monday:yyyy-MM-dd}{(show.Length == 0 ? "" : "&show=" + Uri.EscapeDataString(show))}";

    private static bool Matches(BoardCard card, string show) => show switch
    {
        "" => true,
        "peer" => card.Workshop.IsPeer,
        "remote" => card.Workshop.Modality == Modality.Remote,
        "clash" => card.Conflicts.Count > 0,
        _ => Guid.TryParse(show, out var id) && (card.Workshop.IsLedBy(id) || card.Workshop.Shares.Any(one => one.NodeId == id)),
    };
}

/// <summary>One card of the board.</summary>
internal sealed record BoardCard(Guid Cohort, BoardWorkshop Workshop, BoardSlot Slot, GetProgramme.Answer Programme, IReadOnlyList<Conflict> Conflicts)
{
    public IEnumerable<(string Mark, string Letter)> Marks => Workshop.Shares
        .Where(one => Workshop.State != WorkshopState.Held || one.HeldMinutes > 0)
        .Select(one => Programme.Of(one.NodeId)).Where(one => one is not null).Select(one => (one!.Mark, one.Letter)).OrderBy(one => one.Mark, StringComparer.Ordinal);

    /// <summary>The look of the card is that of the competence that gets most.</summary>
    public string Letter => Workshop.Shares.OrderByDescending(one => one.Minutes).Select(one => Programme.Of(one.NodeId)?.Letter).FirstOrDefault() ?? "n";
}
