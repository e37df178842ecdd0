using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Says a need, a request or a wish, in a sentence.</summary>
internal sealed class AddNeed : ICommand<Unit>
{
    private const int MostCompetences = 5;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Launch { get; set; }

    public Guid Id { get; set; }

    public NeedKind Kind { get; set; }

    public string Text { get; set; } = "";

    public List<Guid> Touched { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddNeed>
    {
        public Validator()
        {
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Text).Required(Need.Most);
            RuleFor(one => one.Touched).Must(touched => touched.Count <= MostCompetences).Says("At most {0} competences.", MostCompetences);
        }
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, IMediator mediator) : IRequestHandler<AddNeed, Unit>
    {
        public async Task<Unit> Handle(AddNeed request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Needs.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.LaunchId == request.Launch && twin.CohortId == request.Cohort && twin.By == table.Me ? Unit.Value : throw new NotFound();
            var launch = await table.In(request.Cohort, request.Launch, cancellationToken, Phase.Gather);
            if (await db.Needs.CountAsync(one => one.LaunchId == launch.Id && one.By == table.Me && one.CarriedFromId == null, cancellationToken) >= Need.MostOfOne)
                throw new Refusal("You said {0} needs in this launch. Join those of others, or take one of yours off the wall.", null, Need.MostOfOne);
            if (await db.Needs.CountAsync(one => one.LaunchId == launch.Id, cancellationToken) >= Need.MostOfAll)
                throw new Refusal("The wall holds {0} needs: join one that says the same.", null, Need.MostOfAll);
            var need = new Need(request.Id, launch, request.Kind, Need.Tidy(request.Text), table.Me, table.Now);
            if (request.Touched.Count > 0)
            {
                var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
                if (request.Touched.Exists(one => !known.Contains(one)))
                    throw new NotFound();
                need.Competences.AddRange(request.Touched.Distinct().Select(one => new NeedCompetence(need.Id, one)));
            }

            db.Needs.Add(need);
            return Unit.Value;
        }
    }
}
