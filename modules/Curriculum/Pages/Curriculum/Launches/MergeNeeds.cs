using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Puts a need together with a look-alike, which stands for both; or takes it out again. Nothing said is lost.</summary>
internal sealed class MergeNeeds : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Launch { get; set; }

    public Guid Need { get; set; }

    /// <summary>The look-alike; null takes the need out again.</summary>
    public Guid? Into { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MergeNeeds>;

    internal sealed class Handler(CurriculumDb db, LaunchTable table) : IRequestHandler<MergeNeeds, Unit>
    {
        public async Task<Unit> Handle(MergeNeeds request, CancellationToken cancellationToken)
        {
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Gather, Phase.Propose);
            var need = await table.Need(launch, request.Need, cancellationToken);
            // Two merges at once would make a circle that neither saw: the launch's version lets one through.
            launch.Version++;
            if (request.Into is not { } into)
            {
                (need.MergedIntoId, need.MergedBy) = (null, null);
                return Unit.Value;
            }

            var other = await table.Need(launch, into, cancellationToken);
            var root = other.MergedIntoId ?? other.Id;
            if (root == need.Id)
                throw new Refusal("These two stand together already.");
            foreach (var one in await db.Needs.Where(one => one.MergedIntoId == need.Id).ToListAsync(cancellationToken))
                one.MergedIntoId = root;
            (need.MergedIntoId, need.MergedBy) = (root, table.Me);
            return Unit.Value;
        }
    }
}
