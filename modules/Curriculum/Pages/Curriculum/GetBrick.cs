using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One brick of the body's library, read from a promo.</summary>
internal sealed record GetBrick(Guid Cohort, Guid Id) : IQuery<GetBrick.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(Brick Brick, int UsedHere, BrickTimes? Times)
    {
        public Guid Id => Brick.Id;

        public string Title => Brick.Title;

        public string Doing => Brick.Doing;

        public string Leaves => Brick.Leaves;

        public string Material => Brick.Material;

        public int Minutes => Brick.Minutes;

        public IReadOnlyList<Guid> Competences => [.. Brick.Competences.Select(one => one.NodeId)];
    }

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetBrick, Answer>
    {
        public async Task<Answer> Handle(GetBrick request, CancellationToken cancellationToken)
        {
            var brick = NotFound.IfNull(await db.Bricks.AsNoTracking().Include(one => one.Competences).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken));
            var used = await db.Workshops.CountAsync(one => one.CohortId == request.Cohort && one.BrickId == request.Id, cancellationToken);
            // The library belongs to the body: what other promos took tells as much as what this one did.
            var last = await db.Workshops.Where(one => one.BrickId == request.Id && one.State == WorkshopState.Held && one.HeldAt != null)
                .OrderByDescending(one => one.HeldAt).ThenBy(one => one.Id).Take(BrickTimes.Last).Select(one => one.Slots.Sum(slot => slot.HeldMinutes)).ToListAsync(cancellationToken);
            return new Answer(brick, used, BrickTimes.Of(last));
        }
    }
}
