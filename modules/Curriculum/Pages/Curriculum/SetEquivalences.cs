using System.Globalization;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Merging;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Says which node of an earlier version becomes which of a later one, beside what the files say.</summary>
internal sealed class SetEquivalences : ICommand<int>
{
    [BindNever]
    public Guid From { get; set; }

    [BindNever]
    public Guid To { get; set; }

    /// <summary>The later node for each earlier one; none: nothing is said here.</summary>
    public Dictionary<Guid, Guid?> Pairs { get; set; } = [];

    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SetEquivalences>
    {
        public Validator() => RuleFor(one => one.Pairs).Must(all => all.Count <= 2_000).Says("At most {0} lines.", 2_000);
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<SetEquivalences, int>
    {
        public async Task<int> Handle(SetEquivalences request, CancellationToken cancellationToken)
        {
            var now = await mediator.Send(new GetEquivalences(request.From, request.To), cancellationToken);
            if (request.Pairs.Any(one => now.From.Lines.All(line => line.Id != one.Key) || (one.Value is { } to && now.Of(to)?.Kind != now.From.Lines.First(line => line.Id == one.Key).Kind)))
                throw new NotFound();
            var changed = 0;
            var made = await db.Links.Where(one => one.FrameworkId == request.From && one.Identifier.StartsWith(LinkMerge.MadeHere)).ToListAsync(cancellationToken);
            foreach (var (from, to) in request.Pairs)
            {
                var said = now.Pairs.Where(one => one.From == from).ToList();
                if (said.FirstOrDefault()?.To == to)
                    continue;
                changed++;
                db.Links.RemoveRange(made.Where(one => one.FromNodeId == from && now.Of(one.ToNodeId ?? default) is not null));
                if (to is { } node && !said.Exists(one => !one.IsMadeHere && one.To == node))
                    db.Links.Add(Link(now, from, node));
            }

            return changed;
        }

        private static FrameworkLink Link(GetEquivalences.Answer now, Guid from, Guid to)
        {
            var (earlier, later) = (now.From.Lines.First(one => one.Id == from), now.Of(to)!);
            return new FrameworkLink(now.From.Id, string.Create(CultureInfo.InvariantCulture, $"{LinkMerge.MadeHere}{from}>{to}"), "replacedBy", earlier.Code, later.Code) { FromNodeId = from, ToNodeId = to };
        }
    }
}
