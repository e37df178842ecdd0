using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Structures;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>
/// The objectives of the agreement, competence by competence: whether it can be practised there, whether it was chosen, and
/// in what words. A competence without an answer is left out. By any of the three.
/// </summary>
internal sealed class SaveAgreement : ICommand<Unit>
{
    private const int MostLines = 200;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    /// <summary>What the form was read from; see <see cref="AimStamp"/>.</summary>
    public string Stamp { get; set; } = "";

    public List<Line> Lines { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    /// <summary>What is said of one competence.</summary>
    internal sealed class Line
    {
        public Guid Node { get; set; }

        public Practice? Practice { get; set; }

        public bool IsChosen { get; set; }

        public string Words { get; set; } = "";
    }

    internal sealed class Validator : AbstractValidator<SaveAgreement>
    {
        public Validator()
        {
            RuleFor(one => one.Lines).Must(lines => lines.Count is > 0 and <= MostLines && lines.Select(one => one.Node).Distinct().Count() == lines.Count).Says("This value cannot be read.");
            RuleForEach(one => one.Lines).ChildRules(line =>
            {
                line.RuleFor(one => one.Practice).Must(one => one is null || Enum.IsDefined(one.Value)).Says("This value cannot be read.")
                    .Must((one, practice) => !one.IsChosen || practice is Practice.Yes or Practice.Partly).Says("An objective is practised there, at least partly.")
                    .Must((one, practice) => practice is not null || string.IsNullOrWhiteSpace(one.Words)).Says("Say whether it can be practised there.");
                line.RuleFor(one => one.Words).Optional(Aim.LongestWords);
            });
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, IMediator mediator) : IRequestHandler<SaveAgreement, Unit>
    {
        public async Task<Unit> Handle(SaveAgreement request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            await db.Take(request.Cohort, request.Person, cancellationToken);
            var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
            if (request.Lines.Exists(one => !known.Contains(one.Node)))
                throw new NotFound();
            var aims = await db.Aims.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).ToListAsync(cancellationToken);
            // A competence that the framework has retired keeps what was said of it.
            if (AimStamp.Of(aims.Where(one => known.Contains(one.NodeId)).Select(one => (one.NodeId, one.Practice, one.IsChosen, one.Words))) != request.Stamp)
                throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
            foreach (var line in request.Lines)
            {
                var aim = aims.Find(one => one.NodeId == line.Node);
                if (line.Practice is not { } practice)
                {
                    if (aim is not null)
                        db.Aims.Remove(aim);
                    continue;
                }

                if (aim is null)
                    db.Aims.Add(aim = new Aim(request.Cohort, request.Person, line.Node));
                (aim.Practice, aim.IsChosen, aim.Words) = (practice, line.IsChosen, line.Words.Trim());
            }

            return Unit.Value;
        }
    }
}
