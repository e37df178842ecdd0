using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What it would mean for a promo to go from one of its frameworks to another: every workshop, note and mark concerned.</summary>
internal sealed record GetMove(Guid Cohort, Guid? From, Guid? To) : IQuery<GetMove.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Choice(Guid Id, string Code, string Title, string Successor, bool IsPinned);

    /// <summary>One node of the present version, and the one that would take over.</summary>
    internal sealed record Line(GetEquivalences.Line Node, string Mark, Guid? Heir, string Note, int Minutes, int Held, int Notes, int Marks, int Target)
    {
        /// <summary>"D1 (1.1)": as the promo says it, and as the framework does.</summary>
        public string Name => Mark.Length > 0 ? $"{Mark} ({Node.Code})" : Node.Code;

        public bool IsUsed => Minutes + Held + Notes + Marks + Target > 0;
    }

    internal sealed record Touched(Guid Id, string Title, WorkshopState State, DateOnly? Date, IReadOnlyList<(Guid Node, int Minutes)> Shares);

    internal sealed record Written(Guid Node, NoteKind Kind, string Text, string By);

    internal sealed record Answer(IReadOnlyList<Choice> Pinned, IReadOnlyList<Choice> Others, GetEquivalences.Answer? Versions, IReadOnlyList<Line> Lines, IReadOnlyList<Touched> Workshops, IReadOnlyList<Written> Notes);

    internal sealed class Handler(CurriculumDb db, BoardReader boards, HeirReader heirs, IMediator mediator) : IRequestHandler<GetMove, Answer>
    {
        public async Task<Answer> Handle(GetMove request, CancellationToken cancellationToken)
        {
            var all = await db.Frameworks.OrderByDescending(one => one.ValidFrom).ThenBy(one => one.Code)
                .Select(one => new Choice(one.Id, one.Code, one.Title, one.Successor, db.Pins.Any(pin => pin.CohortId == request.Cohort && pin.FrameworkId == one.Id))).ToListAsync(cancellationToken);
            var pinned = all.Where(one => one.IsPinned).ToList();
            // Without a choice: the one that has a successor here.
            var from = request.From is { } asked ? NotFound.IfNull(pinned.Find(one => one.Id == asked)) : pinned.Find(one => all.Exists(next => next.Code == one.Successor)) ?? pinned.FirstOrDefault();
            var others = all.Where(one => one.Id != from?.Id).ToList();
            var to = request.To is { } wanted ? NotFound.IfNull(others.Find(one => one.Id == wanted)) : others.Find(one => one.Code == from?.Successor);
            if (from is null || to is null)
                return new Answer(pinned, others, null, [], [], []);

            var versions = await mediator.Send(new GetEquivalences(from.Id, to.Id, Whole: true), cancellationToken);
            var now = await heirs.Read(request.Cohort, cancellationToken);
            var mine = versions.From.Lines.Select(one => one.Id).ToHashSet();
            var workshops = (await boards.Read(request.Cohort, cancellationToken)).Workshops.Where(one => one.State != WorkshopState.Cancelled)
                .Select(one => new Touched(one.Id, one.Title, one.State, one.Slots.Count == 0 ? null : one.Slots[0].Date, [.. one.Shares.Where(share => mine.Contains(share.NodeId)).Select(share => (share.NodeId, one.State == WorkshopState.Held ? share.HeldMinutes : share.Minutes))]))
                .Where(one => one.Shares.Count > 0).OrderBy(one => one.Date).ToList();
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var notes = (await db.Notes.Where(one => one.CohortId == request.Cohort && one.RemovedAt == null).OrderBy(one => one.At).Select(one => new { one.NodeId, one.Kind, one.Text, one.By }).ToListAsync(cancellationToken))
                .Select(one => new Written(now.Of(one.NodeId), one.Kind, one.Text, names.GetValueOrDefault(one.By, ""))).Where(one => mine.Contains(one.Node)).ToList();
            var marks = (await db.Marks.Where(one => one.CohortId == request.Cohort).GroupBy(one => one.NodeId).Select(one => new { one.Key, Count = one.Count() }).ToListAsync(cancellationToken)).ToLookup(one => now.Of(one.Key), one => one.Count);
            var targets = await db.Targets.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.NodeId, one => one.Minutes, cancellationToken);
            var cards = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            return new Answer(pinned, others, versions, [.. versions.From.Lines.Select(node => LineOf(node))], workshops, notes);

            Line LineOf(GetEquivalences.Line node)
            {
                var pair = versions.Pairs.FirstOrDefault(one => one.From == node.Id);
                int Sum(bool held) => workshops.Where(one => one.State == WorkshopState.Held == held).SelectMany(one => one.Shares).Where(one => one.Node == node.Id).Sum(one => one.Minutes);
                return new Line(node, cards.FirstOrDefault(one => one.NodeId == node.Id)?.Mark ?? "", pair?.To, pair?.Note ?? "", Sum(held: false), Sum(held: true), notes.Count(one => one.Node == node.Id), marks[node.Id].Sum(), targets.GetValueOrDefault(node.Id));
            }
        }
    }
}
