using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Proposes a workshop; placed at once when a half-day is given. Anyone who builds the programme may.</summary>
internal sealed class AddWorkshop : WorkshopForm, ICommand<Guid>
{
    public Guid? BrickId { get; set; }

    /// <summary>The half-day ("2026-11-25/Morning"), or empty: a draft that waits.</summary>
    public string When { get; set; } = "";

    /// <summary>Place it in spite of what was warned of.</summary>
    public bool Anyway { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : Rules<AddWorkshop>
    {
        public Validator() =>
            RuleFor(one => one.When).Must(when => when.Length == 0 || Model.Programme.When.TryParse(when, out _)).Says("This value cannot be read.");
    }

    internal sealed class Handler(CurriculumDb db, PlanJournal journal, PlacementReader reader, Titles titles, IMediator mediator) : IRequestHandler<AddWorkshop, Guid>
    {
        public async Task<Guid> Handle(AddWorkshop request, CancellationToken cancellationToken)
        {
            var known = await db.Workshops.Where(one => one.Id == request.Id).Select(one => new { one.CohortId, one.MadeBy }).FirstOrDefaultAsync(cancellationToken);
            if (known is not null)
                return known.CohortId == request.Cohort && known.MadeBy == journal.Me ? request.Id : throw new NotFound();

            var context = await reader.Read(request.Cohort, cancellationToken);
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            var competences = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            if (request.BrickId is { } brick && !await db.Bricks.AnyAsync(one => one.Id == brick, cancellationToken))
                throw new NotFound();
            var workshop = new Workshop(request.Id, request.Cohort, journal.Me, journal.Now) { BrickId = request.BrickId };
            request.ApplyTo(workshop, members, competences, context.Places, await mediator.Send(new ListGroups(request.Cohort), cancellationToken));
            if (Model.Programme.When.TryParse(request.When, out var when))
            {
                var asBoard = workshop.AsBoard();
                var parts = Placement.LayOut(asBoard, request.Minutes, when.Date, when.Part, context);
                Placement.Demand(Placement.Conflicts(asBoard, parts, context), request.Anyway);
                workshop.SetSlots(parts);
                // Who may not validate leaves a draft there.
                workshop.State = context.MayValidate ? WorkshopState.Planned : WorkshopState.Draft;
            }

            db.Workshops.Add(workshop);
            await titles.Want(workshop.RemoteLink, cancellationToken);
            journal.Note(ChangeKind.Added, "", (workshop, ""));
            return workshop.Id;
        }
    }
}
