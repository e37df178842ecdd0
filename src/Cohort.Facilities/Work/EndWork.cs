using Cohort.Facilities.Inbox;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Work;

/// <summary>A long work ended: what it did is written down, the file it worked on is let go, and whoever asked is told. False: it is not ours any more.</summary>
internal sealed record EndWork(Guid Id, int Attempt, WorkOutcome Outcome) : ICommand<bool>
{
    private const int LongestReport = 400_000;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<EndWork>;

    internal sealed class Handler(FacilitiesDb db, Texts texts, TimeProvider clock) : IRequestHandler<EndWork, bool>
    {
        public async Task<bool> Handle(EndWork request, CancellationToken cancellationToken)
        {
            var work = await db.Works.FirstOrDefaultAsync(one => one.Id == request.Id && one.Attempts == request.Attempt && one.State == WorkState.Running, cancellationToken);
            if (work is null)
                return false;
            var (now, outcome) = (clock.GetUtcNow().UtcDateTime, request.Outcome);
            (work.State, work.NextAt, work.EndedAt, work.InputHash) = (outcome.Failed ? WorkState.Failed : WorkState.Done, null, now, "");
            (work.Said, work.ResultPath) = (TextFile.Cut(outcome.Said, 1000), outcome.Path);
            work.Report = TextFile.Cut(string.Join('\n', outcome.Report.Select(one => TextFile.OneLine(one))), LongestReport);
            db.Inbox.Add(new InboxItem(
                work.By, work.PromoId, "LongWork", TextFile.Cut(outcome.Failed ? texts["Not done: {0}", work.Title] : texts["Done: {0}", work.Title], 200), work.Said, LongWorks.Path(work.Id), now));
            return true;
        }
    }
}
