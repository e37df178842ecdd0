using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance;

/// <summary>The half-days at the centre up to a week from now, with their sheets; latest first. For who steers: what is owed too.</summary>
internal sealed record GetHalves(Guid Cohort) : IQuery<GetHalves.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>One half-day.</summary>
    /// <param name="Date">Local date.</param>
    /// <param name="Part">Which half of it.</param>
    /// <param name="Number">Number of its sealed sheet, or null.</param>
    /// <param name="Signatures">How many trainees signed.</param>
    /// <param name="Mine">The reader's own sealed line, or null.</param>
    /// <param name="HaveSigned">The reader signed.</param>
    /// <param name="IsDebt">It can no longer be signed, and its sheet is not closed.</param>
    internal sealed record Half(DateOnly Date, DayPart Part, int? Number, int Signatures, SealedLine? Mine, bool HaveSigned, bool IsDebt);

    internal sealed record Answer(PromoCard Promo, DateOnly Today, IReadOnlyList<Half> Halves, bool Steers)
    {
        /// <summary>Sheets of half-days that are over, and that nobody closed.</summary>
        public int Debts { get; } = Halves.Count(one => one.IsDebt);
    }

    internal sealed class Handler(AttendanceDb db, IMediator mediator, CurrentPerson person, SheetDesk desk) : IRequestHandler<GetHalves, Answer>
    {
        public async Task<Answer> Handle(GetHalves request, CancellationToken cancellationToken)
        {
            var cohort = request.Cohort;
            var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(desk.Now, promo.Zone));
            var calendar = (await mediator.Send(new GetCalendar(cohort, null, today.AddDays(7)), cancellationToken)).Where(one => one.Kind == HalfDayKind.Centre).Select(one => (one.Date, one.Part));
            var sheets = await db.Sheets.Where(one => one.CohortId == cohort).Select(one => new
            {
                one.Date,
                one.Part,
                one.Number,
                Signatures = db.Signatures.Count(signature => signature.SheetId == one.Id && signature.As == Place.Trainee && signature.StruckAt == null),
                Mine = db.Signatures.Any(signature => signature.SheetId == one.Id && signature.PersonId == person.Id && signature.StruckAt == null),
            }).ToListAsync(cancellationToken);
            var mine = (await db.Lines.Where(one => one.CohortId == cohort && one.PersonId == person.Id).ToListAsync(cancellationToken)).ToDictionary(one => (one.Date, one.Part));
            var kept = sheets.ToDictionary(one => (one.Date, one.Part));
            var halves = calendar.Union(kept.Keys).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part).Select(one =>
                new Half(one.Date, one.Part, kept.GetValueOrDefault(one)?.Number, kept.GetValueOrDefault(one)?.Signatures ?? 0, mine.GetValueOrDefault(one), kept.GetValueOrDefault(one)?.Mine ?? false, kept.GetValueOrDefault(one)?.Number is null && IsOver(one.Date, one.Part)));
            return new Answer(promo, today, [.. halves], person.Steers(cohort));

            bool IsOver(DateOnly date, DayPart part) => Window.At(date, promo.StartOf(part), promo.StartOf(part) + promo.HalfDayMinutes, promo.Zone, desk.Now) == Opening.Over;
        }
    }
}
