using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Words = Cohort.Curriculum.Pages.Curriculum.Data;

namespace Cohort.LoadTests.Data;

/// <summary>
/// 200 workshops: seven on every four half-days at the centre, one of them on two; then some in the structure, cancelled,
/// or still waiting. What is past is held, but for two of which nobody said so; one competence has no hour.
/// </summary>
internal sealed class BenchProgramme(
    TrainingCohort promo,
    CalendarTerms calendar,
    DateOnly today,
    IReadOnlyList<Framework> frameworks,
    IReadOnlyList<(Guid Id, string Name, bool IsTrainer)> people,
    IReadOnlyList<Guid> places)
{
    private const int Workshops = 200, PerFourHalfDays = 7;
    private static readonly IReadOnlyList<Said> Lines = Words.Read<List<Said>>("demo-workshops.fr.json");

    // Half-day among four, minutes after it begins, minutes; the third goes on to the next half-day.
    private static readonly (int Half, int After, int Minutes, int OnNext)[] Rhythm =
        [(0, 0, 105, 0), (0, 105, 105, 0), (1, 0, 210, 105), (2, 105, 105, 0), (3, 0, 60, 0), (3, 60, 60, 0), (3, 120, 90, 0)];

    private readonly List<Guid> nodes = [.. frameworks.SelectMany(one => one.Nodes).Where(one => one.Kind == NodeKind.Competence).OrderBy(one => one.FrameworkId).ThenBy(one => one.Position).Select(one => one.Id)];
    private readonly List<PlannedHalfDay> centre = [.. calendar.HalfDays.Where(one => one.Kind == HalfDayKind.Centre).Take(100)];
    private readonly List<PlannedHalfDay> structure = [.. calendar.HalfDays.Where(one => one.Kind == HalfDayKind.Structure)];

    public IEnumerable<object> Rows()
    {
        var workshops = Enumerable.Range(0, Workshops).Select(One).ToList();
        foreach (var one in workshops.Where(one => one.State == WorkshopState.Planned && one.Slots.Count > 0 && one.Slots[^1].Date < today && !one.Title.EndsWith('?')))
            Hold(one);
        return
        [
            .. frameworks.Select((one, index) => new Pin(promo.Id, one.Id, index + 1)),
            .. nodes.Select((node, index) => new CompetenceTarget(promo.Id, node, (promo.TargetMinutes / nodes.Count / 60 * 60) + (index % 3 * 60))),
            .. workshops,
        ];
    }

    private Workshop One(int index)
    {
        var words = Lines[index % Lines.Count];
        var workshop = new Workshop(Guid.CreateVersion7(), promo.Id, people[index % people.Count].Id, promo.OpenedAt)
        {
            Doing = words.Doing,
            Leaves = words.Leaves,
            State = WorkshopState.Planned,
            Modality = index % 6 == 5 ? Modality.Remote : Modality.OnSite,
            Minutes = 120,
        };
        // Two past workshops ask a question, and were never said to be held.
        workshop.Name(words.Title + (index / Lines.Count) switch { 0 => "", 1 => " (suite)", _ => " : on reprend" } + (index is 12 or 20 ? " ?" : ""));
        var rank = index / PerFourHalfDays * 4;
        if (rank < centre.Count)
            Place(workshop, index, rank);
        else
            Rest(workshop, index);
        if (workshop.Modality == Modality.OnSite)
            workshop.PlaceId = places[index % places.Count];
        else
            workshop.RemoteLink = "https://visio.example/promo";
        if (index % 25 == 24)
            (workshop.LockedBy, workshop.LockedBecause) = (people[0].Id, "Intervenant réservé.");
        // Two competences in two workshops of three; the last of all is left without an hour.
        var (first, second) = (nodes[index % (nodes.Count - 1)], nodes[(index + 3) % (nodes.Count - 1)]);
        var part = workshop.Minutes / 3;
        workshop.SetShares(index % 3 == 0 ? [(first, workshop.Minutes, 0)] : [(first, workshop.Minutes - part, 0), (second, part, 0)]);
        workshop.Leaders.AddRange(Leaders(workshop.Id, index));
        return workshop;
    }

    private void Place(Workshop workshop, int index, int rank)
    {
        var (half, after, minutes, onNext) = Rhythm[index % PerFourHalfDays];
        var slots = new List<BoardSlot> { Slot(workshop, centre[rank + half], after, minutes) };
        if (onNext > 0)
            slots.Add(Slot(workshop, centre[rank + half + 1], 0, onNext));
        workshop.Minutes = minutes + onNext;
        workshop.SetSlots(slots);
    }

    private void Rest(Workshop workshop, int index)
    {
        switch (index % 5)
        {
            case 0 when structure.Count > 0:
                workshop.Modality = Modality.InStructure;
                workshop.SetSlots([Slot(workshop, structure[index % structure.Count], 0, workshop.Minutes)]);
                break;
            case 1:
                workshop.State = WorkshopState.Cancelled;
                workshop.SetSlots([Slot(workshop, centre[index % centre.Count], 0, workshop.Minutes)]);
                break;
            case 2:
                workshop.State = WorkshopState.Draft;
                workshop.SetSlots([Slot(workshop, centre[^(1 + (index % 20))], 0, workshop.Minutes)]);
                break;
            default:
                workshop.State = WorkshopState.Draft;
                break;
        }
    }

    private void Hold(Workshop one)
    {
        (one.State, one.HeldAt, one.HeldBy) = (WorkshopState.Held, promo.OpenedAt, people[0].Id);
        one.Slots.ForEach(slot => slot.HeldMinutes = slot.Minutes);
        one.Competences.ForEach(share => share.HeldMinutes = share.Minutes);
    }

    private IEnumerable<WorkshopLeader> Leaders(Guid workshop, int index)
    {
        var first = people[index % 3 == 2 ? 2 + (index % (people.Count - 2)) : index % 2];
        yield return new WorkshopLeader(workshop, first.IsTrainer ? LeaderKind.Trainer : LeaderKind.Trainee, first.Id, first.Name);
        if (index % 4 == 3)
        {
            var second = people[2 + ((index + 7) % (people.Count - 2))];
            yield return new WorkshopLeader(workshop, LeaderKind.Trainee, second.Id, second.Name);
        }
        else if (index % 11 == 10)
        {
            yield return new WorkshopLeader(workshop, LeaderKind.Guest, null, string.Create(CultureInfo.InvariantCulture, $"Association des usagers {index % 4}"));
        }
    }

    private BoardSlot Slot(Workshop workshop, PlannedHalfDay half, int after, int minutes) =>
        new(Guid.Empty, workshop.Id, half.Date, half.Part, (half.Part == DayPart.Morning ? promo.MorningStartsAt : promo.AfternoonStartsAt) + after, minutes, 0);

    private sealed record Said(string Title, string Doing, string Leaves);
}
