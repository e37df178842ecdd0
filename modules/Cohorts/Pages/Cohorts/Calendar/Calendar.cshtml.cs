using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Calendar;

internal sealed class CalendarModel(CurrentPerson person) : PromoPage
{
    public PromoCard Promo { get; private set; } = null!;

    public GetCorrectedCalendar.Answer Answer { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public DateOnly Today { get; private set; }

    public async Task OnGet()
    {
        Promo = await Send(new GetPromo(Cohort));
        Answer = await Send(new GetCorrectedCalendar(Cohort));
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Promo.Zone).Date);
    }

    /// <summary>The Mondays of the promo's weeks, by the month in which the week's first day of the promo falls.</summary>
    public IEnumerable<IGrouping<DateOnly, DateOnly>> Months()
    {
        var last = Answer.HalfDays.Count == 0 || Answer.HalfDays[^1].Date < Promo.EndsOn ? Promo.EndsOn : Answer.HalfDays[^1].Date;
        var first = Answer.HalfDays.Count > 0 && Answer.HalfDays[0].Date < Promo.StartsOn ? Answer.HalfDays[0].Date : Promo.StartsOn;
        var monday = first.Monday();
        return Enumerable.Range(0, ((last.DayNumber - monday.DayNumber) / 7) + 1).Select(week => monday.AddDays(week * 7))
            .GroupBy(one => new DateOnly(one.AddDays(4).Year, one.AddDays(4).Month, 1));
    }

    /// <summary>The days a week shows: Monday to Friday, and the weekend only where it holds something.</summary>
    public IEnumerable<DateOnly> DaysOf(DateOnly monday) =>
        Enumerable.Range(0, 7).Select(monday.AddDays)
            .Where(date => date.DayNumber - monday.DayNumber < 5 || Answer.Has(date) || Answer.WorkingDays.Contains(date.DayOfWeek));
}

/// <summary>The half-days of a promo, with what was corrected by hand, and why a day has none.</summary>
internal sealed record GetCorrectedCalendar(Guid Cohort) : IQuery<GetCorrectedCalendar.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Half(DateOnly Date, DayPart Part, HalfDayKind Kind, bool IsCorrected, string Note);

    internal sealed class Answer(IReadOnlyList<Half> halfDays, IReadOnlyDictionary<DateOnly, string> closed, IReadOnlySet<DayOfWeek> workingDays)
    {
        private readonly Dictionary<(DateOnly, DayPart), Half> byTime = halfDays.ToDictionary(one => (one.Date, one.Part));

        public IReadOnlyList<Half> HalfDays => halfDays;

        public IReadOnlySet<DayOfWeek> WorkingDays => workingDays;

        public Half? At(DateOnly date, DayPart part) => byTime.GetValueOrDefault((date, part));

        public bool Has(DateOnly date) => At(date, DayPart.Morning) is not null || At(date, DayPart.Afternoon) is not null;

        /// <summary>The holiday or the closure of a date, or null.</summary>
        public string? WhyClosed(DateOnly date) => closed.GetValueOrDefault(date);
    }

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetCorrectedCalendar, Answer>
    {
        public async Task<Answer> Handle(GetCorrectedCalendar request, CancellationToken cancellationToken)
        {
            var promo = Kernel.NotFound.IfNull(await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            var halves = await db.HalfDays.Where(one => one.CohortId == request.Cohort)
                .Select(one => new Half(one.Date, one.Part, one.Kind, one.CorrectedBy != null, one.Note)).ToListAsync(cancellationToken);
            var closures = await db.Closures.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
            var closed = new Dictionary<DateOnly, string>();
            foreach (var closure in closures)
            {
                for (var date = closure.From < promo.StartsOn ? promo.StartsOn : closure.From; date <= closure.To && date <= promo.EndsOn; date = date.AddDays(1))
                    closed[date] = closure.Reason;
            }

            for (var year = promo.StartsOn.Year; year <= promo.EndsOn.Year; year++)
            {
                foreach (var (date, name) in Holidays.Of(promo.Holidays, year))
                    closed[date] = name;
            }

            return new Answer([.. halves.OrderBy(one => one.Date).ThenBy(one => one.Part)], closed, promo.Days);
        }
    }
}
