using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>A ritual is kept for a half-day: it becomes a line of its run. Its moment says where.</summary>
internal sealed class KeepRitual : ICommand<Unit>
{
    /// <summary>Most rituals of one half-day.</summary>
    public const int Most = 6;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public Guid Brick { get; set; }

    public string When { get; set; } = "";

    /// <summary>Minutes; 0: as many as it usually takes.</summary>
    public int Minutes { get; set; }

    /// <summary>When a ritual serves whenever one likes: at the beginning, in the middle or at the end.</summary>
    public RitualMoment Moment { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<KeepRitual>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.When).Must(when => Model.Programme.When.TryParse(when, out _)).Says("Choose a half-day.");
            RuleFor(one => one.Minutes).Within(0, 240);
            RuleFor(one => one.Moment).IsInEnum().Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, RunBell bell, UnitOfWork work, IMediator mediator, TimeProvider clock) : IRequestHandler<KeepRitual, Unit>
    {
        public async Task<Unit> Handle(KeepRitual request, CancellationToken cancellationToken)
        {
            _ = Model.Programme.When.TryParse(request.When, out var when);
            if (await db.RitualUses.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
                return known.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            var brick = NotFound.IfNull(await db.Bricks.FirstOrDefaultAsync(one => one.Id == request.Brick && one.Kind == BrickKind.Ritual && one.ShelvedAt == null, cancellationToken));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var calendar = await mediator.Send(new GetCalendar(request.Cohort, when.Date, when.Date), cancellationToken);
            if (when.Date < DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).Date) || !calendar.Any(one => one.Part == when.Part && one.Kind == HalfDayKind.Centre))
                throw new Refusal("Choose a half-day to come, on which the promo meets.", nameof(When));
            if (await db.RitualUses.CountAsync(one => one.CohortId == request.Cohort && one.Date == when.Date && one.Part == when.Part, cancellationToken) >= Most)
                throw new Refusal("At most {0} rituals for one half-day.", nameof(When), Most);
            db.RitualUses.Add(new RitualUse(request.Id, request.Cohort, brick.Id, when.Date, when.Part, clock.GetUtcNow().UtcDateTime)
            {
                Title = brick.Title,
                Minutes = request.Minutes > 0 ? request.Minutes : brick.Minutes,
                Moment = brick.Moment == RitualMoment.Any ? request.Moment : brick.Moment,
            });
            work.AfterCommit(() => bell.Ring(new RunPlace(request.Cohort, when.Date, when.Part)));
            return Unit.Value;
        }
    }
}

/// <summary>The group does not have it after all: it is off the run sheet, unless it was had already.</summary>
internal sealed record LeaveRitual(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<LeaveRitual>
    {
        public Validator() => RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
    }

    internal sealed class Handler(CurriculumDb db, RunBell bell, UnitOfWork work) : IRequestHandler<LeaveRitual, Unit>
    {
        public async Task<Unit> Handle(LeaveRitual request, CancellationToken cancellationToken)
        {
            if (await db.RitualUses.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken) is not { } use)
                return Unit.Value;
            db.RitualUses.Remove(use);
            work.AfterCommit(() => bell.Ring(new RunPlace(request.Cohort, use.Date, use.Part)));
            return Unit.Value;
        }
    }
}
