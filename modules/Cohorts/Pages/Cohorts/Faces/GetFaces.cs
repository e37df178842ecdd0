using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Faces;

/// <summary>The faces of a promo: all its members but tutors, with what each said of themselves.</summary>
internal sealed record GetFaces(Guid Cohort) : IQuery<GetFaces.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(Guid Person, string Name, Role Role, SaveFace? Says, Guid? Photo);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<One> People);

    internal sealed class Handler(CohortsDb db, IMediator mediator) : IRequestHandler<GetFaces, Answer>
    {
        public async Task<Answer> Handle(GetFaces request, CancellationToken cancellationToken)
        {
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role != Role.Tutor);
            var faces = await db.Faces.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.PersonId, cancellationToken);
            return new Answer(await mediator.Send(new GetPromo(request.Cohort), cancellationToken), [.. members.Select(one =>
            {
                var face = faces.GetValueOrDefault(one.PersonId);
                return new One(one.PersonId, $"{one.GivenName} {one.FamilyName}", one.Role, face is null ? null : SaveFace.Of(face), face?.PhotoId);
            })]);
        }
    }
}

/// <summary>What the current person said of themselves to a promo.</summary>
internal sealed record GetMyFace(Guid Cohort) : IQuery<GetMyFace.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(SaveFace Says, Guid? Photo, string Name);

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<GetMyFace, Answer>
    {
        public async Task<Answer> Handle(GetMyFace request, CancellationToken cancellationToken)
        {
            // A coordinator reads every promo, and is of none.
            if (person.RoleIn(request.Cohort) is null)
                throw new Kernel.Forbidden();
            var face = await db.Faces.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken);
            return new Answer(face is null ? new SaveFace() : SaveFace.Of(face), face?.PhotoId, person.Name);
        }
    }
}
