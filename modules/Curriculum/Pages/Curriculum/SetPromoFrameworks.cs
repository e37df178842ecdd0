using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Pins a promo to frameworks. One whose competences are already used by its workshops stays.</summary>
internal sealed class SetPromoFrameworks : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public List<Guid> Frameworks { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SetPromoFrameworks>
    {
        public Validator() => RuleFor(one => one.Frameworks).Must(all => all.Count is > 0 and <= 20).Says("Choose at least one framework.");
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<SetPromoFrameworks, Unit>
    {
        public async Task<Unit> Handle(SetPromoFrameworks request, CancellationToken cancellationToken)
        {
            var now = await mediator.Send(new GetPromoFrameworks(request.Cohort), cancellationToken);
            if (request.Frameworks.Any(id => now.Frameworks.All(one => one.Id != id)))
                throw new NotFound();
            if (now.Frameworks.FirstOrDefault(one => one is { IsPinned: true, IsUsed: true } && !request.Frameworks.Contains(one.Id)) is { } used)
                throw new Refusal("Workshops of this promo use “{0}”: it cannot be left out. “Move to another version” takes their hours along.", nameof(Frameworks), used.Title);
            var pins = await db.Pins.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
            db.Pins.RemoveRange(pins.Where(one => !request.Frameworks.Contains(one.FrameworkId)));
            var next = pins.Select(one => one.Position).DefaultIfEmpty(0).Max();
            foreach (var id in request.Frameworks.Distinct().Where(id => pins.TrueForAll(one => one.FrameworkId != id)))
                db.Pins.Add(new Pin(request.Cohort, id, ++next));
            return Unit.Value;
        }
    }
}

/// <summary>Sets the minutes a promo aims at for each competence.</summary>
internal sealed class SetTargets : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>Duration typed for each competence; empty: no target.</summary>
    public Dictionary<Guid, string> Minutes { get; set; } = [];

    /// <summary>Share the promo's target equally instead.</summary>
    public bool Equally { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SetTargets>
    {
        public Validator() => RuleFor(one => one.Minutes).Must(all => all.Count <= 400 && all.Values.All(text => string.IsNullOrWhiteSpace(text) || (text.Length <= 12 && Kernel.Text.Minutes.TryParse(text, out var minutes) && minutes <= 2000 * 60)))
            .Says("Write a duration such as 3 h 30 or 90 min.");
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<SetTargets, Unit>
    {
        public async Task<Unit> Handle(SetTargets request, CancellationToken cancellationToken)
        {
            var competences = await mediator.Send(new Contracts.ListCompetences(request.Cohort), cancellationToken);
            // A bare number is hours here: nobody aims at 25 minutes.
            var wanted = request.Minutes.ToDictionary(one => one.Key, one => int.TryParse(one.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours * 60 : Kernel.Text.Minutes.TryParse(one.Value, out var minutes) ? minutes : 0);
            if (request.Equally)
            {
                var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
                // By quarter hours, so that the figures can be said.
                var shares = Share.Apportion(promo.TargetMinutes / 15, [.. competences.Select(_ => 1)]);
                wanted = competences.Select((one, index) => (one.NodeId, shares[index] * 15)).ToDictionary(one => one.NodeId, one => one.Item2);
            }

            if (wanted.Keys.Any(id => competences.All(one => one.NodeId != id)))
                throw new NotFound();
            var rows = await db.Targets.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
            foreach (var (node, minutes) in wanted)
            {
                var row = rows.Find(one => one.NodeId == node);
                if (row is not null)
                    row.Minutes = minutes;
                else if (minutes > 0)
                    db.Targets.Add(new CompetenceTarget(request.Cohort, node, minutes));
            }

            return Unit.Value;
        }
    }
}
