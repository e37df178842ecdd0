using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Journal;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>The reader's own journal: one week to write, and the weeks they wrote. Whoever asks gets theirs; there is no way to ask for another's.</summary>
internal sealed record GetJournal(Guid Cohort, DateOnly? Week = null) : IQuery<GetJournal.Answer>
{
    private const int Most = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Text, Reader Reader);

    internal sealed record Answer(DateOnly Monday, DateOnly ThisMonday, int Version, IReadOnlyList<Line> Lines, IReadOnlyList<DateOnly> Weeks)
    {
        /// <summary>The week as it is written.</summary>
        public string Text => string.Join("\n\n", Lines.Select(one => one.Text));
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetJournal, Answer>
    {
        public async Task<Answer> Handle(GetJournal request, CancellationToken cancellationToken)
        {
            var zone = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone;
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date).Monday();
            var monday = request.Week is { Year: > 1900 and < 9000 } asked && asked.Monday() <= today ? asked.Monday() : today;
            var weeks = await db.Weeks.Where(one => one.CohortId == request.Cohort && one.PersonId == person.Id).OrderByDescending(one => one.Monday).Select(one => one.Monday).Take(Most).ToListAsync(cancellationToken);
            var week = await db.Weeks.AsNoTracking().Include(one => one.Lines).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id && one.Monday == monday, cancellationToken);
            return new Answer(monday, today, week?.Version ?? 0, [.. week?.Lines.OrderBy(one => one.Position).Select(one => new Line(one.Id, one.Text, one.Reader)) ?? []], weeks);
        }
    }
}
