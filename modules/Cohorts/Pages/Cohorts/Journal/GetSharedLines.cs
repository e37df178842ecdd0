using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Journal;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>What people shared of their journals, the latest first: with the promo, and for those who steer, with the trainers.</summary>
internal sealed record GetSharedLines(Guid Cohort, DateTime? Before = null) : IQuery<GetSharedLines.Answer>
{
    public const int PageSize = 50;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, Guid By, string Name, DateOnly Monday, DateTime At, string Text, Reader Reader);

    internal sealed record Answer(IReadOnlyList<Line> Lines, bool More, TimeZoneInfo Zone, Guid Me);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<GetSharedLines, Answer>
    {
        public async Task<Answer> Handle(GetSharedLines request, CancellationToken cancellationToken)
        {
            var (steers, before) = (person.Steers(request.Cohort), request.Before ?? DateTime.MaxValue);
            var lines = await (from line in db.JournalLines
                               join week in db.Weeks on line.WeekId equals week.Id
                               where line.CohortId == request.Cohort && line.SharedAt != null && line.SharedAt < before
                                   && (line.Reader == Reader.Promo || (steers && line.Reader == Reader.Trainers))
                               orderby line.SharedAt descending, line.Id
                               select new Line(
                                   line.Id,
                                   week.PersonId,
                                   db.People.Where(author => author.Id == week.PersonId).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
                                   week.Monday,
                                   line.SharedAt!.Value,
                                   line.Text,
                                   line.Reader)).Take(PageSize + 1).ToListAsync(cancellationToken);
            return new Answer([.. lines.Take(PageSize)], lines.Count > PageSize, (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone, person.Id);
        }
    }
}
