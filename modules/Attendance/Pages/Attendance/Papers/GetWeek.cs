using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The half-days of a week, a line for each trainee: what the closed sheets say, corrections included.</summary>
internal sealed record GetWeek(Guid Cohort, DateOnly? Of) : IQuery<GetWeek.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Date">Local date.</param>
    /// <param name="Part">Which half of it.</param>
    /// <param name="Number">Number of the closed sheet, or null.</param>
    /// <param name="Titles">What was taught.</param>
    internal sealed record Half(DateOnly Date, DayPart Part, int? Number, string Titles);

    /// <param name="Name">The trainee.</param>
    /// <param name="Employer">Their structure, or empty.</param>
    /// <param name="Cells">What holds for each half-day; null where they are on no closed sheet.</param>
    internal sealed record Row(string Name, string Employer, IReadOnlyList<SealedLine?> Cells)
    {
        public int Minutes => Cells.Sum(one => one?.Minutes ?? 0);
    }

    internal sealed record Answer(PromoCard Promo, DateOnly Monday, DateTime ReadAt, SheetTerms Terms, IReadOnlyList<Half> Halves, IReadOnlyList<Row> Rows);

    internal sealed class Handler(AttendanceDb db, SheetWriter writer, IMediator mediator, TimeProvider clock) : IRequestHandler<GetWeek, Answer>
    {
        public async Task<Answer> Handle(GetWeek request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var monday = (request.Of ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, promo.Zone))).Monday();
            var sunday = monday.AddDays(6);
            var calendar = (await mediator.Send(new GetCalendar(request.Cohort, monday, sunday), cancellationToken)).Where(one => one.Kind == HalfDayKind.Centre).Select(one => (one.Date, one.Part));
            var lines = await db.Lines.Where(one => one.CohortId == request.Cohort && one.Date >= monday && one.Date <= sunday).ToListAsync(cancellationToken);
            var numbers = lines.Select(one => one.Number).Distinct().ToList();
            var contents = (await db.Links.Where(one => numbers.Contains(one.Number)).Select(one => one.Content).ToListAsync(cancellationToken)).Select(Chained.Read<SheetContent>).OfType<SheetContent>().ToDictionary(one => (one.Date, one.Part));
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).ToDictionary(one => one.PersonId);
            var halves = calendar.Union(contents.Keys).Order().Select(one => new Half(one.Date, one.Part, contents.GetValueOrDefault(one)?.Number, string.Join(", ", contents.GetValueOrDefault(one)?.Sessions.Select(session => session.Title) ?? []))).ToList();
            var cells = lines.ToDictionary(one => (one.PersonId, one.Date, one.Part));
            var named = contents.Values.SelectMany(one => one.Lines).GroupBy(one => one.Person).ToDictionary(one => one.Key, one => one.Last());
            var people = members.Values.Select(one => (one.PersonId, one.Name, one.SortName)).Concat(named.Values.Where(one => !members.ContainsKey(one.Person)).Select(one => (one.Person, one.Name, SearchText.Normalise(one.Name))));
            return new Answer(promo, monday, now, await writer.Terms(promo, cancellationToken), halves,
                [.. people.OrderBy(one => one.Item3, StringComparer.Ordinal).Select(one => new Row(one.Item2, named.GetValueOrDefault(one.Item1)?.Employer ?? "", [.. halves.Select(half => cells.GetValueOrDefault((one.Item1, half.Date, half.Part)))]))]);
        }
    }
}
