using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>Draws even groups: those who were together least come together. The first group takes the id of the form, so that sent twice it draws once.</summary>
internal sealed class DrawGroups : ICommand<Unit>
{
    public const int MostGroups = 20;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Count { get; set; } = 3;

    /// <summary>What they are called, before their number.</summary>
    public string Name { get; set; } = "";

    public List<Guid> People { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<DrawGroups>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Count).Within(2, MostGroups);
            RuleFor(one => one.Name).Required(Subgroup.LongestName - 10).OneLine();
            RuleFor(one => one.People).Must((form, all) => all.Distinct().Count() >= form.Count).Says("There are fewer people than groups: tick more, or draw fewer.");
            RuleFor(one => one.People).Must(all => all.Count <= Subgroup.MostMembers).Says("At most {0} people in a group.", Subgroup.MostMembers);
        }
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<DrawGroups, Unit>
    {
        public async Task<Unit> Handle(DrawGroups request, CancellationToken cancellationToken)
        {
            await mediator.DemandGrouping(person, request.Cohort, cancellationToken);
            if (await db.Groups.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            await db.DemandRoom(request.Cohort, request.Count, cancellationToken);
            var there = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Trainer).Select(one => one.PersonId).ToHashSet();
            if (request.People.Exists(one => !there.Contains(one)))
                throw new NotFound();
            var before = await db.Groups.AsNoTracking().Include(one => one.Members).Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
            var drawn = EvenGroups.Draw([.. request.People.Distinct()], request.Count, before.ConvertAll(one => (IReadOnlyCollection<Guid>)one.Members.ConvertAll(member => member.PersonId)), new Random());
            var (now, name) = (clock.GetUtcNow().UtcDateTime, TextFile.OneLine(request.Name));
            for (var index = 0; index < drawn.Count; index++)
            {
                var group = new Subgroup(index == 0 ? request.Id : Guid.CreateVersion7(), request.Cohort, $"{name} {index + 1}", person.Id, now);
                group.Seat(drawn[index]);
                db.Groups.Add(group);
            }

            return Unit.Value;
        }
    }
}
