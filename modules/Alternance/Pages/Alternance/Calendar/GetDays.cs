using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Calendar;

/// <summary>Where a trainee is, week by week: for themselves, who follows them and who steers.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">The trainee.</param>
/// <param name="From">A day of the first week, or null for the present one.</param>
internal sealed record GetDays(Guid Cohort, Guid Person, DateOnly? From) : IQuery<GetDays.Answer>
{
    public const int Weeks = 8;
    private const int DaysOfWeek = 7;
    private const int FarYears = 4;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    /// <param name="Name">The trainee's.</param>
    /// <param name="Beside">The reader's place.</param>
    /// <param name="Today">The day it is where the promo is.</param>
    /// <param name="First">The Monday of the first week.</param>
    /// <param name="Halves">The half-days, in order.</param>
    internal sealed record Answer(string Name, Beside Beside, DateOnly Today, DateOnly First, IReadOnlyList<WhereHalf> Halves)
    {
        public DateOnly Before => First.AddDays(-Weeks * DaysOfWeek);

        public DateOnly After => First.AddDays(Weeks * DaysOfWeek);

        public StripView Strip => StripView.Around(Today, (Today.Monday().DayNumber - First.DayNumber) / DaysOfWeek, Weeks, Halves);

        public IEnumerable<DateOnly> Mondays => Enumerable.Range(0, Weeks).Select(week => First.AddDays(week * DaysOfWeek));

        /// <summary>Monday to Friday, and the weekend only where it holds something.</summary>
        public IEnumerable<DateOnly> DaysOf(DateOnly monday) => Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays)
            .Where(date => date.DayNumber - monday.DayNumber < 5 || Halves.Any(one => one.Date == date));

        public WhereHalf? At(DateOnly date, DayPart part) => Halves.Where(one => one.Date == date && one.Part == part).Select(one => (WhereHalf?)one).FirstOrDefault();
    }

    internal sealed class Handler(Followed followed, Days days, IMediator mediator) : IRequestHandler<GetDays, Answer>
    {
        public async Task<Answer> Handle(GetDays request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            // An address may ask for any day: far ones are answered by the present.
            var asked = request.From is { } from && from > today.AddYears(-FarYears) && from < today.AddYears(FarYears) ? from : today;
            var first = asked.Monday();
            var name = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).First(one => one.PersonId == request.Person).Name;
            return new Answer(name, beside, today, first, await days.DaysOf(request.Cohort, request.Person, first, first.AddDays((Weeks * DaysOfWeek) - 1), cancellationToken));
        }
    }
}
