using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;

namespace Cohort.Curriculum.Model.Hours;

/// <summary>So many minutes of one competence on one half-day.</summary>
internal readonly record struct HoursEntry(DateOnly Date, DayPart Part, Guid NodeId, int Minutes, bool IsHeld, Modality Modality, BoardWorkshop Workshop);

/// <summary>One competence's line of the coverage. Minutes; one cell per week of the promo.</summary>
internal sealed record CoverageLine(CompetenceCard Competence, int Held, int Planned, IReadOnlyList<int> Weeks)
{
    public int Placed => Held + Planned;

    /// <summary>Of what was held, minutes that sealed sheets prove.</summary>
    public int Signed { get; init; }

    public int Target => Competence.TargetMinutes;

    /// <summary>Less than two thirds of the target has a workshop.</summary>
    public bool IsFarShort => Placed * 3 < Target * 2;
}

/// <summary>
/// The hours, computed from the rows at each look and never stored. Minutes in structure count apart: they are in no
/// total and in no competence's target.
/// </summary>
internal sealed class HoursLedger
{
    private readonly PromoCard promo;
    private readonly SignedHours signed;

    private HoursLedger(PromoCard promo, IReadOnlyList<HoursEntry> entries, int targetMinutes, int addedMinutes, IReadOnlyList<SignedTime>? times)
    {
        this.promo = promo;
        Entries = [.. entries.Where(one => one.Modality != Modality.InStructure)];
        Structure = entries.Where(one => one.Modality == Modality.InStructure).Sum(one => one.Minutes);
        Target = targetMinutes;
        Added = addedMinutes;
        Held = Entries.Where(one => one.IsHeld).Sum(one => one.Minutes);
        Planned = Entries.Where(one => !one.IsHeld).Sum(one => one.Minutes) + Added;
        signed = SignedHours.Of(Entries, times ?? []);
    }

    public IReadOnlyList<HoursEntry> Entries { get; }

    /// <summary>Minutes in structure, held and planned.</summary>
    public int Structure { get; }

    public int Target { get; }

    /// <summary>Minutes an individual path adds outside the programme.</summary>
    public int Added { get; }

    public int Held { get; }

    public int Planned { get; }

    /// <summary>Minutes that sealed sheets prove, corrections counted; also of half-days of which the programme says nothing.</summary>
    public int Signed => signed.Whole;

    /// <summary>Of what was held, minutes of half-days whose sheet is not sealed yet.</summary>
    public int Unsigned => signed.Missing;

    public int Left => Math.Max(0, Target - Held - Planned);

    public int Beyond => Math.Max(0, Held + Planned - Target);

    /// <summary>The promo's hours.</summary>
    public static HoursLedger Of(ProgrammeBoard board, PromoCard promo, IReadOnlyList<SignedTime>? signed = null) =>
        new(promo, Spread(board, _ => true), promo.TargetMinutes, 0, signed);

    /// <summary>One trainee's hours: what the calendar gives, less what they are excused from, plus what they do elsewhere.</summary>
    public static HoursLedger Of(ProgrammeBoard board, PromoCard promo, PathCard path, IReadOnlyList<SignedTime>? signed = null)
    {
        var away = path.Steps.Where(one => one.Kind is PathKind.Excused or PathKind.Elsewhere).Select(one => (one.Date, one.Part)).ToHashSet();
        return new(
            promo,
            Spread(board, slot => !(slot.Date < path.ArrivesOn) && !away.Contains((slot.Date, slot.Part))),
            path.TargetMinutes ?? promo.TargetMinutes,
            path.Steps.Where(one => one.Kind is PathKind.Added or PathKind.Elsewhere).Sum(one => one.Minutes),
            signed);
    }

    public int Of(Modality modality) => Entries.Where(one => one.Modality == modality).Sum(one => one.Minutes);

    /// <summary>Minutes by who leads: a workshop led by several counts once for each.</summary>
    public IReadOnlyList<(string Leader, LeaderKind Kind, int Held, int Planned)> ByLeader() =>
        [.. Entries.SelectMany(one => one.Workshop.Leaders.Select(leader => (leader.Name, leader.Kind, Entry: one)))
            .GroupBy(one => (one.Name, one.Kind))
            .Select(one => (one.Key.Name, one.Key.Kind, one.Where(line => line.Entry.IsHeld).Sum(line => line.Entry.Minutes), one.Where(line => !line.Entry.IsHeld).Sum(line => line.Entry.Minutes)))
            .OrderBy(one => one.Item1, StringComparer.CurrentCulture)];

    /// <summary>Minutes of workshops that trainees lead, alone or with others; each workshop once.</summary>
    public (int Held, int Planned) LedByTrainees => (
        Entries.Where(one => one.IsHeld && one.Workshop.IsPeer).Sum(one => one.Minutes),
        Entries.Where(one => !one.IsHeld && one.Workshop.IsPeer).Sum(one => one.Minutes));

    /// <summary>The coverage, one line per competence, those without an hour too.</summary>
    public IReadOnlyList<CoverageLine> Coverage(IReadOnlyList<CompetenceCard> competences)
    {
        var byNode = Entries.ToLookup(one => one.NodeId);
        return [.. competences.Select(one => new CoverageLine(
            one,
            byNode[one.NodeId].Where(entry => entry.IsHeld).Sum(entry => entry.Minutes),
            byNode[one.NodeId].Where(entry => !entry.IsHeld).Sum(entry => entry.Minutes),
            Weekly(byNode[one.NodeId])) { Signed = signed.ByNode.GetValueOrDefault(one.NodeId) })];
    }

    /// <summary>Cumulated minutes at the end of each week: held, and held plus planned.</summary>
    public IReadOnlyList<(int Held, int Placed)> BurnUp()
    {
        var held = Weekly(Entries.Where(one => one.IsHeld));
        var all = Weekly(Entries);
        var points = new List<(int, int)>();
        var (sumHeld, sumAll) = (0, 0);
        for (var week = 0; week < held.Length; week++)
            points.Add((sumHeld += held[week], sumAll += all[week]));
        return points;
    }

    private int[] Weekly(IEnumerable<HoursEntry> entries)
    {
        var weeks = new int[promo.Weeks];
        foreach (var entry in entries)
        {
            if (promo.WeekOf(entry.Date) is { } week)
                weeks[week - 1] += entry.Minutes;
        }

        return weeks;
    }

    private static List<HoursEntry> Spread(ProgrammeBoard board, Predicate<BoardSlot> follows)
    {
        var entries = new List<HoursEntry>();
        foreach (var workshop in board.Workshops.Where(one => one.Counts && one.Slots.Count > 0 && one.Shares.Count > 0))
        {
            var isHeld = workshop.State == WorkshopState.Held;
            var cells = Share.Spread(
                [.. workshop.Slots.Select(one => isHeld ? one.HeldMinutes : one.Minutes)],
                [.. workshop.Shares.Select(one => isHeld ? one.HeldMinutes : one.Minutes)]);
            for (var slot = 0; slot < workshop.Slots.Count; slot++)
            {
                if (!follows(workshop.Slots[slot]))
                    continue;
                for (var share = 0; share < workshop.Shares.Count; share++)
                {
                    if (cells[slot, share] > 0)
                        entries.Add(new HoursEntry(workshop.Slots[slot].Date, workshop.Slots[slot].Part, workshop.Shares[share].NodeId, cells[slot, share], isHeld, workshop.Modality, workshop));
                }
            }
        }

        return entries;
    }
}
