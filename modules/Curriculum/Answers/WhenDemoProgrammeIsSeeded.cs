using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedDemoProgrammeValidator : AbstractValidator<SeedDemoProgramme>;

/// <summary>A programme in mid-course: what is past is held, what comes is planned, some hours and one competence are open.</summary>
internal sealed class WhenDemoProgrammeIsSeeded(CurriculumDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SeedDemoProgramme, int>
{
    // Minutes aimed at, by "framework/competence"; their sum is the demo promo's 350 h.
    private static readonly Dictionary<string, int> Targets = new(StringComparer.Ordinal)
    {
        ["RNCP40695/1.1"] = 3000,
        ["RNCP40695/1.2"] = 3300,
        ["RNCP40695/1.3"] = 3600,
        ["RNCP40695/1.4"] = 4200,
        ["RNCP40695/1.5"] = 1800,
        ["REPERES-AIN/B.1"] = 1800,
        ["REPERES-AIN/B.2"] = 1500,
        ["REPERES-AIN/C.1"] = 900,
        ["REPERES-AIN/C.2"] = 900,
    };

    public async Task<int> Handle(SeedDemoProgramme request, CancellationToken cancellationToken)
    {
        await mediator.Send(new SeedStarters(), cancellationToken);
        using (var template = new MemoryStream())
        {
            await Data.Open("framework-template.csv").CopyToAsync(template, cancellationToken);
            await mediator.Send(new ImportFramework(new FrameworkSource(template.ToArray())), cancellationToken);
        }

        var frameworks = db.Frameworks.Local.ToList();
        var nodes = frameworks.SelectMany(one => one.Nodes.Select(node => (Key: $"{one.Code}/{node.Code}", node.Id))).ToDictionary(one => one.Key, one => one.Id);
        var pinned = await db.Pins.Where(one => one.CohortId == request.Cohort).Select(one => one.FrameworkId).ToListAsync(cancellationToken);
        foreach (var (code, position) in new[] { ("RNCP40695", 1), ("REPERES-AIN", 2) })
        {
            var id = frameworks.Find(one => one.Code == code)!.Id;
            if (!pinned.Contains(id))
                db.Pins.Add(new Pin(request.Cohort, id, position));
        }

        DemoReading.Add(db, request.Cohort, request.People, nodes, Targets.Keys, clock.GetUtcNow().UtcDateTime);
        db.Targets.AddRange(Targets.Select(one => new CompetenceTarget(request.Cohort, nodes[one.Key], one.Value)));
        await db.Bricks.Where(one => one.Key != "").LoadAsync(cancellationToken);
        var bricks = db.Bricks.Local.ToDictionary(one => one.Key, one => one.Id);
        var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
        var halves = new Queue<HalfDayCard>((await mediator.Send(new GetCalendar(request.Cohort), cancellationToken)).Where(one => one.Kind == HalfDayKind.Centre));
        var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);

        var (count, taken) = (0, 0);
        foreach (var one in Data.Read<List<DemoWorkshop>>("demo-workshops.fr.json"))
        {
            if (halves.Count == 0)
                break;
            var half = halves.Peek();
            var workshop = new Workshop(Guid.CreateVersion7(), request.Cohort, request.People["camille"], clock.GetUtcNow().UtcDateTime)
            {
                Doing = one.Doing,
                Leaves = one.Leaves,
                Minutes = one.Minutes,
                Modality = Enum.Parse<Modality>(one.Modality),
                BrickId = one.Brick is null ? null : bricks[one.Brick],
                State = WorkshopState.Planned,
            };
            workshop.Name(one.Title);
            if (workshop.Modality == Modality.OnSite)
                workshop.PlaceId = request.Places.Values.First();
            else
                workshop.RemoteLink = "https://visio.example/promo-ain";
            workshop.SetShares([.. one.Competences.Select(share => (nodes[share.Ref], share.Minutes, 0))]);
            workshop.Leaders.AddRange(one.Leaders.Select(leader => Leader(workshop.Id, leader, request.People, names)));
            workshop.SetSlots([new BoardSlot(Guid.Empty, workshop.Id, half.Date, half.Part, promo.StartOf(half.Part) + taken, one.Minutes, 0)]);
            if (half.Date < request.Today)
                Hold(workshop, request.People["camille"]);
            db.Workshops.Add(workshop);
            count++;
            taken += one.Minutes;
            if (taken >= promo.HalfDayMinutes)
            {
                taken = 0;
                halves.Dequeue();
            }
        }

        return count;
    }

    private void Hold(Workshop workshop, Guid by)
    {
        (workshop.State, workshop.HeldAt, workshop.HeldBy) = (WorkshopState.Held, clock.GetUtcNow().UtcDateTime, by);
        workshop.Slots.ForEach(one => one.HeldMinutes = one.Minutes);
        workshop.Competences.ForEach(one => one.HeldMinutes = one.Minutes);
    }

    private static WorkshopLeader Leader(Guid workshop, string key, IReadOnlyDictionary<string, Guid> people, Dictionary<Guid, string> names)
    {
        var (kind, name) = key.Split(':') switch
        {
            ["guest", var guest] => (LeaderKind.Guest, guest),
            ["trainee", var trainee] => (LeaderKind.Trainee, trainee),
            _ => (LeaderKind.Trainer, key),
        };
        return kind == LeaderKind.Guest
            ? new WorkshopLeader(workshop, kind, null, name)
            : new WorkshopLeader(workshop, kind, people[name], names[people[name]]);
    }

    private sealed record DemoWorkshop(string Title, string Doing, string Leaves, int Minutes, string Modality, string? Brick, IReadOnlyList<string> Leaders, IReadOnlyList<DemoShare> Competences);

    private sealed record DemoShare(string Ref, int Minutes);
}
