using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.TheCharter;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>Every act on the programme that a charter may keep for the trainers, sent as a browser would, page or no page.</summary>
internal sealed class CharterActs(CohortFactory host, Known known, PromoCard promo, Guid node, IReadOnlyList<HalfDayCard> halves, HalfDayCard past)
{
    private readonly Queue<HalfDayCard> free = new(halves);

    public static async Task<CharterActs> Of(CohortFactory host, Known known)
    {
        var calendar = (await host.AsHouse(new GetCalendar(known.Ain))).Where(one => one.Kind == HalfDayKind.Centre).ToList();
        return new CharterActs(host, known, await host.AsHouse(new GetPromo(known.Ain)), (await host.AsHouse(new ListCompetences(known.Ain)))[0].NodeId,
            [.. calendar.Where(one => one.Date > FakeClock.Today)], calendar.Last(one => one.Date < FakeClock.Today));
    }

    public static async Task Charter(CohortFactory host, Known known, CharterSeat places, CharterSeat validates)
    {
        var number = (await host.AsHouse(new GetCharter(known.Ain))).Versions.Select(one => one.Number).FirstOrDefault();
        await host.As(Cast.Trainer, new WriteCharter { Cohort = known.Ain, Id = Guid.CreateVersion7(), Number = number, Places = places, Validates = validates });
    }

    /// <summary>The acts: its name, what it needs ("place", "validate" or ""), and how it is done.</summary>
    public IReadOnlyList<(string Name, string Needs, Func<Visitor, Task<Answer>> Do)> All =>
    [
        ("propose", "", who => Add(who, "")),
        ("add on a half-day", "place", who => Add(who, Next())),
        ("place", "place", async who => await Move(who, await Workshop(null))),
        ("move", "place", async who => await Move(who, await Workshop(Take()))),
        ("split", "place", async who => await Split(who, await Workshop(Take()))),
        ("swap", "place", async who => await Swap(who, await Workshop(Take()), await Workshop(Take()))),
        ("take off", "place", async who => await Act(who, await Workshop(Take()), "Unplace")),
        ("cancel on the board", "place", async who => await Act(who, await Workshop(Take()), "Cancel")),
        ("cancel a waiting one", "", async who => await Act(who, await Workshop(null), "Cancel")),
        ("change the words", "", async who => await Edit(who, await Workshop(Take()), "1 h")),
        ("change the minutes", "place", async who => await Edit(who, await Workshop(Take()), "2 h")),
        ("change the minutes of a waiting one", "", async who => await Edit(who, await Workshop(null), "2 h")),
        ("plan", "validate", async who => await Act(who, await Workshop(Take(), WorkshopState.Draft), "Plan")),
        ("hold", "validate", async who => await Hold(who, await Workshop(past))),
    ];

    /// <summary>A workshop of Fatou's.</summary>
    public async Task<Workshop> Workshop(HalfDayCard? half, WorkshopState state = WorkshopState.Planned)
    {
        var workshop = new Workshop(Guid.CreateVersion7(), known.Ain, known.Fatou, host.Clock.GetUtcNow().UtcDateTime) { Minutes = 60, State = half is null ? WorkshopState.Draft : state };
        workshop.Name("Essai");
        workshop.SetShares([(node, 60, 0)]);
        workshop.Leaders.Add(new WorkshopLeader(workshop.Id, LeaderKind.Trainee, known.Fatou, "Fatou"));
        if (half is { } on)
            workshop.SetSlots([new BoardSlot(Guid.CreateVersion7(), workshop.Id, on.Date, on.Part, promo.StartOf(on.Part), 60, 0)]);
        await host.Read(db =>
        {
            db.Add(workshop);
            return db.SaveChangesAsync();
        });
        return workshop;
    }

    public HalfDayCard Take() => free.Dequeue();

    private string Next()
    {
        var half = Take();
        return $"{half.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{half.Part}";
    }

    private Task<Answer> Add(Visitor who, string when) => Post(who, "workshops/new",
        ("Form.Id", Guid.CreateVersion7().ToString()), ("Form.Title", "Essai"), ("Form.Minutes", "1 h"), ("Form.Touched", node.ToString()), ("Form.When", when), ("Form.Anyway", "true"));

    public Task<Answer> Move(Visitor who, Workshop one) => Post(who, "programme/move", ("Form.Id", one.Id.ToString()), ("Form.Version", "0"), ("Form.When", Next()), ("Form.Anyway", "true"));

    private Task<Answer> Split(Visitor who, Workshop one) => Post(who, $"workshops/{one.Id}/split",
        ("Form.Version", "0"), ("Form.Slot", one.Slots[0].Id.ToString()), ("Form.Minutes", "30 min"), ("Form.When", Next()), ("Form.Anyway", "true"));

    private Task<Answer> Swap(Visitor who, Workshop one, Workshop other) => Post(who, $"workshops/{one.Id}/swap",
        ("Form.Version", "0"), ("Form.Slot", one.Slots[0].Id.ToString()), ("Form.With", other.Slots[0].Id.ToString()), ("Form.Anyway", "true"));

    private Task<Answer> Act(Visitor who, Workshop one, string act) => Post(who, $"workshops/{one.Id}", ("Form.Version", "0"), ("Form.Act", act), ("Form.Why", "Parce que"));

    public Task<Answer> Edit(Visitor who, Workshop one, string minutes) => Post(who, $"workshops/{one.Id}/edit",
        ("Form.Version", "0"), ("Form.Title", "Autre titre"), ("Form.Minutes", minutes), ("Form.Touched", node.ToString()), ("Form.Leaders", known.Fatou.ToString()));

    private Task<Answer> Hold(Visitor who, Workshop one) => Post(who, $"workshops/{one.Id}/hold", ("Form.Version", "0"), ("Form.Minutes", "1 h"), ("Form.Touched", node.ToString()));

    public async Task<Answer> Post(Visitor who, string path, params (string Name, string Value)[] fields) => await who.Post($"/promos/{known.Ain}/{path}",
        [new("__RequestVerificationToken", Visitor.Token(await who.Get("/account"))), .. fields.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))]);
}
