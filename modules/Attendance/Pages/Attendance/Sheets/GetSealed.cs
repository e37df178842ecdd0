using Cohort.Attendance.Model.Chain;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>A sealed sheet as the register has it: the whole for who steers; a trainee sees their own line alone.</summary>
internal sealed class GetSealed : OfHalf, IQuery<SealedSheet>
{
    public Guid Sheet { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(AttendanceDb db, CurrentPerson person) : IRequestHandler<GetSealed, SealedSheet>
    {
        public async Task<SealedSheet> Handle(GetSealed request, CancellationToken cancellationToken)
        {
            var links = await db.Links.Where(one => one.CohortId == request.Cohort && one.SheetId == request.Sheet).OrderBy(one => one.Number).ToListAsync(cancellationToken);
            if (links.TrueForAll(one => one.Kind != LinkKind.Sheet))
                throw new NotFound();
            var whole = SealedSheet.Of(links);
            return person.Steers(request.Cohort) ? whole : whole with
            {
                Content = whole.Content is { } content ? content with { Lines = [.. content.Lines.Where(one => one.Person == person.Id)] } : null,
                Corrections = [.. whole.Of(person.Id)],
            };
        }
    }
}
