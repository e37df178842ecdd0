using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Work;

/// <summary>A long work: for who asked, and for coordinators. How far it is comes from memory when it runs in this process.</summary>
internal sealed record GetWork(Guid Id) : IQuery<GetWork.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(Guid Id, string Title, WorkState State, int Step, int Of, string Said, IReadOnlyList<string> Report, string ResultPath)
    {
        public bool HasEnded => State is WorkState.Done or WorkState.Failed;
    }

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person, WorkProgress progress) : IRequestHandler<GetWork, Answer>
    {
        public async Task<Answer> Handle(GetWork request, CancellationToken cancellationToken)
        {
            var work = NotFound.IfNull(await db.Works.Where(one => one.Id == request.Id)
                .Select(one => new { one.By, one.Title, one.State, one.Step, one.Of, one.Said, one.Report, one.ResultPath }).FirstOrDefaultAsync(cancellationToken));
            if (work.By != person.Id && !person.IsCoordinator)
                throw new NotFound();
            var (step, of) = progress.Of(request.Id) ?? (work.Step, work.Of);
            return new Answer(request.Id, work.Title, work.State, step, of, work.Said, work.Report.Split('\n', StringSplitOptions.RemoveEmptyEntries), work.ResultPath);
        }
    }
}
