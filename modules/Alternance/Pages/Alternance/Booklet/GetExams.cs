using Cohort.Alternance.Model.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The dates of a promo: all of them for who steers, else those of everybody and one's own.</summary>
internal sealed record GetExams(Guid Cohort) : IQuery<GetExams.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(IReadOnlyList<ExamDate> Dates, IReadOnlyList<MemberCard> Trainees);

    internal sealed class Handler(AlternanceDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<GetExams, Answer>
    {
        public async Task<Answer> Handle(GetExams request, CancellationToken cancellationToken)
        {
            var (all, me) = (person.Steers(request.Cohort), person.Id);
            var dates = await db.ExamDates.AsNoTracking().Where(one => one.CohortId == request.Cohort && (all || one.PersonId == null || one.PersonId == me)).OrderBy(one => one.Date).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee && (all || one.PersonId == me));
            return new Answer(dates, [.. trainees]);
        }
    }
}
