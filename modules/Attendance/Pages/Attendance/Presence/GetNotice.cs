using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>What one needs to write a notice of absence: who it is about, to whom it goes, and what was written before.</summary>
internal sealed class GetNotice : OfHalf, IQuery<GetNotice.Answer>
{
    public Guid Person { get; init; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Answer(PromoCard Promo, MemberCard Trainee, string Structure, IReadOnlyList<string> To, IReadOnlyList<AbsenceNotice> Before);

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, IMediator mediator) : IRequestHandler<GetNotice, Answer>
    {
        public async Task<Answer> Handle(GetNotice request, CancellationToken cancellationToken)
        {
            var facts = await desk.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            var trainee = NotFound.IfNull(facts.Half.Members.GetValueOrDefault(request.Person));
            if (trainee.Role is not (Role.Trainee or Role.Alumnus))
                throw new NotFound();
            var employer = (await mediator.Send(new ListEmployers(request.Cohort, request.Date), cancellationToken)).FirstOrDefault(one => one.Person == request.Person);
            return new Answer(
                facts.Half.Promo,
                trainee,
                employer?.Structure ?? "",
                [.. (employer?.Tutors ?? []).Select(one => facts.Half.Members.GetValueOrDefault(one)?.Name ?? "").Where(one => one.Length > 0)],
                await db.Notices.AsNoTracking().Where(one => one.SheetId == facts.Sheet.Id && one.PersonId == request.Person).OrderBy(one => one.At).ToListAsync(cancellationToken));
        }
    }
}
