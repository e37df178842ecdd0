using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The examples of practice of a trainee, and the latest lines of the log they may be drafted from, of one competence where it is given. For them and for who steers.</summary>
internal sealed record GetPractice(Guid Cohort, Guid Person, Guid? Competence = null) : IQuery<GetPractice.Answer>
{
    private const int MostEntries = 60;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Answer(MemberCard Trainee, bool IsMine, IReadOnlyList<PracticeExample> Examples, IReadOnlyList<LogEntry> Log, IReadOnlyList<CompetenceCard> Competences);

    internal sealed class Handler(AlternanceDb db, Followed followed, BookletReader reader, IMediator mediator) : IRequestHandler<GetPractice, Answer>
    {
        public async Task<Answer> Handle(GetPractice request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            if (beside == Beside.Tutor)
                throw new NotFound();
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            return new Answer(
                members.First(one => one.PersonId == request.Person),
                beside == Beside.Self,
                await db.Examples.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken),
                await db.Log.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && (request.Competence == null || one.Touched.Any(touch => touch.NodeId == request.Competence))).OrderByDescending(one => one.Date).ThenBy(one => one.At).ThenBy(one => one.Id).Take(MostEntries).ToListAsync(cancellationToken),
                await reader.Ask(request.Cohort, new ListCompetences(request.Cohort), cancellationToken));
        }
    }
}
