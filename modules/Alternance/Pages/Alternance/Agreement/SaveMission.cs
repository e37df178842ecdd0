using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>A mission in the structure is written down or changed: what, from when to when, what helps, what holds back, and how it goes. By any of the three.</summary>
internal sealed class SaveMission : ICommand<Unit>, IAsksWhose
{
    private const int MostTouched = 20;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new one.</summary>
    public int? Version { get; set; }

    public string Title { get; set; } = "";

    public string Doing { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string Levers { get; set; } = "";

    public string Brakes { get; set; } = "";

    public MissionState State { get; set; }

    public string Went { get; set; } = "";

    public List<Guid> Touched { get; set; } = [];

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Title, Doing, Levers, Brakes, Went];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<SaveMission>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(Mission.LongestTitle).OneLine();
            RuleFor(one => one.Doing).Optional(Mission.LongestWords);
            RuleFor(one => one.Levers).Optional(Mission.LongestWords);
            RuleFor(one => one.Brakes).Optional(Mission.LongestWords);
            RuleFor(one => one.Went).Optional(Mission.LongestWords)
                .Must((one, went) => one.State != MissionState.Dropped || Rules.HasWords(went)).Says("Say in a word why it is dropped.");
            RuleFor(one => one.State).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.From).Must(IsDay).Says("Give the date.");
            RuleFor(one => one.Until).Must(IsDay).Says("Give the date.").Must((one, day) => day is null || !(day < one.From)).Says("It cannot end before it begins.");
            RuleFor(one => one.Touched).Must(one => one.Count <= MostTouched).Says("At most {0} competences.", MostTouched);
        }

        private static bool IsDay(DateOnly? day) => day is null or { Year: >= 2000 and <= 2200 };
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SaveMission, Unit>
    {
        public async Task<Unit> Handle(SaveMission request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var one = await db.Missions.Include(row => row.Touched).FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken);
            if (one is not null && (one.CohortId != request.Cohort || one.PersonId != request.Person))
                throw new NotFound();
            if (one is not null && request.Version is null)
                return one.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (one is null && request.Version is not null)
                throw new NotFound();
            one?.Expect(request.Version!.Value);
            var touched = request.Touched.ToHashSet();
            var kept = one?.Touched.Select(row => row.NodeId).ToHashSet() ?? [];
            if (!touched.IsSubsetOf(kept) && !touched.Except(kept).ToHashSet().IsSubsetOf((await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(node => node.NodeId)))
                throw new NotFound();
            if (one is null)
                db.Missions.Add(one = new Mission(request.Id, request.Cohort, request.Person, request.Title, person.Id, clock.GetUtcNow().UtcDateTime));
            (one.Title, one.Doing, one.From, one.Until) = (TextFile.OneLine(request.Title), request.Doing.Trim(), request.From, request.Until);
            (one.Levers, one.Brakes, one.State, one.Went) = (request.Levers.Trim(), request.Brakes.Trim(), request.State, request.Went.Trim());
            one.Touched.RemoveAll(row => !touched.Contains(row.NodeId));
            one.Touched.AddRange(touched.Except(kept).Select(node => new MissionTouch(one, node)));
            return Unit.Value;
        }
    }
}
