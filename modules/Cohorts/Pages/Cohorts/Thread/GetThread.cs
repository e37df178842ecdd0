using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>
/// A page of the thread, the newest at its end. Only for those who are in training and their trainers: no tutor, nobody of a
/// structure. Nothing is counted, and nobody's reading is kept. Those who steer also see what was reported, unless they wrote it, and what was hidden.
/// </summary>
internal sealed record GetThread(Guid Cohort, DateTime? Before = null) : IQuery<GetThread.Answer>
{
    public const int PageSize = 50;

    private const int MostReports = 50, MostTraces = 200;

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>A message for this reader: no words when it was removed, or hidden from them.</summary>
    internal sealed record Line(Guid Id, Guid By, string Name, DateTime At, string Text, bool IsChanged, bool IsRemoved, bool IsHidden, string HiddenWhy, bool MayChange);

    internal sealed record Report(Guid Message, string Author, string Text, string By, DateTime At, string Why);

    internal sealed record Trace(Guid Message, string By, DateTime At, bool Hid, string Why);

    internal sealed record Answer(IReadOnlyList<Line> Lines, bool HasOlder, IReadOnlyList<Report> Reports, ILookup<Guid, Trace> Traces, IReadOnlySet<Guid> ReportedByMe, TimeZoneInfo Zone, Guid Me);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetThread, Answer>
    {
        public async Task<Answer> Handle(GetThread request, CancellationToken cancellationToken)
        {
            var (now, steers) = (clock.GetUtcNow().UtcDateTime, person.Steers(request.Cohort));
            var all = db.Messages.AsNoTracking().Where(one => one.CohortId == request.Cohort);
            if (request.Before is { } before)
                all = all.Where(one => one.At < before);
            var page = await all.OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(PageSize + 1)
                .Select(one => new { Message = one, Name = db.People.Where(author => author.Id == one.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "" }).ToListAsync(cancellationToken);
            var shown = page.Take(PageSize).Reverse().ToList();
            var ids = shown.ConvertAll(one => one.Message.Id);
            var mine = await db.Reports.Where(one => one.By == person.Id && ids.Contains(one.MessageId)).Select(one => one.MessageId).ToListAsync(cancellationToken);
            // Removed after it was reported: to the group it is gone like any other, and its author is not told that anybody reported it.
            var withdrawn = await db.Traces.Where(one => ids.Contains(one.MessageId) && one.Hid && db.Messages.Any(message => message.Id == one.MessageId && message.By == one.By)).Select(one => one.MessageId).ToListAsync(cancellationToken);
            return new Answer(
                [.. shown.Select(one => Read(one.Message, one.Name))],
                page.Count > PageSize,
                steers ? await Reports(request.Cohort, cancellationToken) : [],
                (steers ? await Traces(ids, cancellationToken) : []).ToLookup(one => one.Message),
                mine.ToHashSet(),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
                person.Id);

            Line Read(ThreadMessage one, string name)
            {
                var isMine = one.By == person.Id;
                if (withdrawn.Contains(one.Id) && (isMine || !steers))
                    return new Line(one.Id, one.By, name, one.At, "", false, IsRemoved: true, IsHidden: false, "", false);
                var hidden = one.HiddenAt is not null;
                return new Line(
                    one.Id, one.By, name, one.At, hidden && !isMine && !steers ? "" : one.Text, one.ChangedAt is not null, one.RemovedAt is not null, hidden, hidden && (isMine || steers) ? one.HiddenWhy : "", isMine && one.IsFresh(now));
            }
        }

        private Task<List<Report>> Reports(Guid cohort, CancellationToken stop) =>
            (from report in db.Reports
             join message in db.Messages on report.MessageId equals message.Id
             where report.CohortId == cohort && report.SettledAt == null && message.RemovedAt == null && message.By != person.Id
             orderby report.At
             select new Report(
                 message.Id,
                 db.People.Where(author => author.Id == message.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
                 message.Text,
                 db.People.Where(author => author.Id == report.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "",
                 report.At,
                 report.Why)).Take(MostReports).ToListAsync(stop);

        private Task<List<Trace>> Traces(List<Guid> messages, CancellationToken stop) =>
            db.Traces.Where(one => messages.Contains(one.MessageId)).OrderBy(one => one.At).ThenBy(one => one.Id).Take(MostTraces)
                .Select(one => new Trace(one.MessageId, db.People.Where(author => author.Id == one.By).Select(author => author.GivenName + " " + author.FamilyName).FirstOrDefault() ?? "", one.At, one.Hid, one.Why)).ToListAsync(stop);
    }
}
