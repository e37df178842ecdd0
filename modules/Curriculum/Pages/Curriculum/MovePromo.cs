using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// Moves a promo to another version of a framework. Nothing that was written is rewritten: the move says which competence
/// takes over from which, and hours, notes and marks are read there from now on. Targets are copied.
/// </summary>
internal sealed class MovePromo : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid From { get; set; }

    public Guid To { get; set; }

    /// <summary>The node that takes over from each; none: what was done stays on the former version.</summary>
    public Dictionary<Guid, Guid?> Heirs { get; set; } = [];

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<MovePromo>
    {
        public Validator()
        {
            RuleFor(one => one.Heirs).Must(all => all.Count <= 2_000).Says("At most {0} lines.", 2_000);
            RuleFor(one => one.Why).Optional(300);
        }
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<MovePromo, Unit>
    {
        public async Task<Unit> Handle(MovePromo request, CancellationToken cancellationToken)
        {
            // Pressed twice: it is done.
            var last = await db.Moves.Where(one => one.CohortId == request.Cohort).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellationToken);
            if (last is not null && last.FromFrameworkId == request.From && last.ToFrameworkId == request.To && !await db.Pins.AnyAsync(one => one.CohortId == request.Cohort && one.FrameworkId == request.From, cancellationToken))
                return Unit.Value;
            var now = await mediator.Send(new GetMove(request.Cohort, request.From, request.To), cancellationToken);
            var versions = NotFound.IfNull(now.Versions);
            if (request.Heirs.Any(one => versions.From.Lines.All(line => line.Id != one.Key) || (one.Value is { } to && versions.Of(to)?.Kind != versions.From.Lines.First(line => line.Id == one.Key).Kind)))
                throw new NotFound();
            var pins = await db.Pins.Where(one => one.CohortId == request.Cohort && (one.FrameworkId == request.From || one.FrameworkId == request.To)).ToListAsync(cancellationToken);
            var from = pins.Single(one => one.FrameworkId == request.From);
            var isThere = pins.Exists(one => one.FrameworkId == request.To);
            var move = new PromoMove(request.Cohort, from, request.To, isThere, person.Id, clock.GetUtcNow().UtcDateTime, request.Why.Trim());
            // What the form did not ask follows the equivalences.
            move.Lines.AddRange(now.Lines.Select(one => (From: one.Node.Id, To: request.Heirs.TryGetValue(one.Node.Id, out var said) ? said : one.Heir))
                .Where(one => one.To is not null).Select(one => new PromoMoveLine(move.Id, one.From, one.To!.Value)));
            db.Moves.Add(move);
            db.Pins.Remove(from);
            if (!isThere)
                db.Pins.Add(new Pin(request.Cohort, request.To, from.Position));
            await CopyTargets(request.Cohort, now, move, cancellationToken);
            return Unit.Value;
        }

        private async Task CopyTargets(Guid cohort, GetMove.Answer now, PromoMove move, CancellationToken stop)
        {
            var there = now.Versions!.To.Lines.Select(one => one.Id).ToList();
            var kept = await db.Targets.Where(one => one.CohortId == cohort && there.Contains(one.NodeId)).ToListAsync(stop);
            var targets = now.Lines.ToDictionary(one => one.Node.Id, one => one.Target);
            var copied = move.Lines.GroupBy(one => one.ToNodeId).ToDictionary(one => one.Key, one => one.Sum(line => targets[line.FromNodeId]));
            foreach (var row in kept)
            {
                // Of a version that was not worked with, targets are left of a move that was taken back.
                if (!move.ToWasPinned)
                    row.Minutes = copied.GetValueOrDefault(row.NodeId);
                copied.Remove(row.NodeId);
            }

            foreach (var (node, minutes) in copied.Where(one => one.Value > 0))
                db.Targets.Add(new CompetenceTarget(cohort, node, minutes));
        }
    }
}

/// <summary>Takes the last move back: what was read on the later version is read on the former one again.</summary>
internal sealed class UndoMove : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Move { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<UndoMove>;

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<UndoMove, Unit>
    {
        public async Task<Unit> Handle(UndoMove request, CancellationToken cancellationToken)
        {
            var last = NotFound.IfNull(await db.Moves.Include(one => one.Lines).Where(one => one.CohortId == request.Cohort).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellationToken));
            if (last.Id != request.Move)
                throw new Refusal("Only the last move can be taken back.");
            var pins = await db.Pins.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
            if (pins.TrueForAll(one => one.FrameworkId != last.FromFrameworkId))
                db.Pins.Add(new Pin(request.Cohort, last.FromFrameworkId, last.Position));
            if (!last.ToWasPinned)
                db.Pins.RemoveRange(pins.Where(one => one.FrameworkId == last.ToFrameworkId));
            db.Moves.Remove(last);
            return Unit.Value;
        }
    }
}
