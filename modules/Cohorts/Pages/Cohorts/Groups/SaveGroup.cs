using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>Makes a group by hand, or says anew what one is called and who is in it.</summary>
internal sealed class SaveGroup : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>0 for a new group; what was read otherwise.</summary>
    public int Version { get; set; }

    public string Name { get; set; } = "";

    public List<Guid> People { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SaveGroup>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Name).Required(Subgroup.LongestName).OneLine();
            RuleFor(one => one.People).Must(all => all.Count <= Subgroup.MostMembers).Says("At most {0} people in a group.", Subgroup.MostMembers);
        }
    }

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveGroup, Unit>
    {
        public async Task<Unit> Handle(SaveGroup request, CancellationToken cancellationToken)
        {
            await mediator.DemandGrouping(person, request.Cohort, cancellationToken);
            var group = await db.Groups.Include(one => one.Members).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (group is not null && group.CohortId != request.Cohort)
                throw new NotFound();
            // The form of a new group, sent twice.
            if (group is not null && request.Version == 0)
                return group.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (group is null && request.Version != 0)
                throw new NotFound();
            group?.Expect(request.Version);
            if (group is null)
            {
                await db.DemandRoom(request.Cohort, 1, cancellationToken);
                db.Groups.Add(group = new Subgroup(request.Id, request.Cohort, request.Name, person.Id, clock.GetUtcNow().UtcDateTime));
            }

            group.Rename(request.Name);
            var there = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Trainer).Select(one => one.PersonId)
                .Concat(group.Members.Select(one => one.PersonId)).ToHashSet();
            if (request.People.Exists(one => !there.Contains(one)))
                throw new NotFound();
            group.Seat(request.People);
            return Unit.Value;
        }
    }
}

/// <summary>How many groups a promo has.</summary>
internal static class GroupRoom
{
    /// <summary>Goes on if there is room for so many more.</summary>
    /// <exception cref="Refusal">There are too many already.</exception>
    public static async Task DemandRoom(this CohortsDb db, Guid cohort, int more, CancellationToken stop)
    {
        if (await db.Groups.CountAsync(one => one.CohortId == cohort && one.ShelvedAt == null, stop) + more > Subgroup.Most)
            throw new Refusal("At most {0} groups at once: put some away first.", null, Subgroup.Most);
    }
}
