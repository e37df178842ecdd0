using System.Globalization;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Calendar;

/// <summary>Half-days of a trainee are again what they were: as the calendar says, or as was said by hand before. Answers what they were until now.</summary>
internal sealed record PutBack(Guid Cohort, Guid Person, IReadOnlyList<SaidBefore> Before) : ICommand<IReadOnlyList<SaidBefore>>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<PutBack>
    {
        private const int PartsOfDay = 2;

        public Validator()
        {
            RuleFor(one => one.Before).Must(one => one.Count is > 0 and <= (Saying.MostDays + 1) * PartsOfDay && one.All(row => row.Kind is null || Enum.IsDefined(row.Kind.Value))).Says("This value cannot be read.");
            RuleForEach(one => one.Before).Must(one => one.Why.Length <= DayException.LongestWhy).Says("At most {0} characters.", DayException.LongestWhy);
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, TimeProvider clock) : IRequestHandler<PutBack, IReadOnlyList<SaidBefore>>
    {
        public async Task<IReadOnlyList<SaidBefore>> Handle(PutBack request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var (from, until) = (request.Before.Min(one => one.Date), request.Before.Max(one => one.Date));
            var said = await db.Exceptions.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.Date >= from && one.Date <= until).ToListAsync(cancellationToken);
            var now = new List<SaidBefore>();
            foreach (var row in request.Before.DistinctBy(one => (one.Date, one.Part)))
            {
                var one = said.Find(other => other.Date == row.Date && other.Part == row.Part);
                now.Add(new SaidBefore(row.Date, row.Part, one?.Kind, one?.Why ?? ""));
                if (row.Kind is not { } kind)
                {
                    if (one is not null)
                        db.Exceptions.Remove(one);
                    continue;
                }

                if (one is null)
                    db.Exceptions.Add(one = new DayException(request.Cohort, request.Person, row.Date, row.Part, person.Id, clock.GetUtcNow().UtcDateTime));
                (one.Kind, one.Why) = (kind, row.Why);
            }

            return now;
        }
    }
}

/// <summary>What was said before, as it travels in the address that undoes.</summary>
internal static class SaidText
{
    /// <summary>What fits in an address and in the cookie that carries it.</summary>
    private const int Longest = 1200;

    /// <summary>A line of text; null when it is too long to travel.</summary>
    public static string? Write(IEnumerable<SaidBefore> before)
    {
        var text = string.Join(';', before.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Date:yyyyMMdd}{(one.Part == DayPart.Morning ? 'm' : 'a')}{(one.Kind is { } kind ? ((int)kind).ToString(CultureInfo.InvariantCulture) : "-")}{Uri.EscapeDataString(one.Why)}")));
        return text.Length > Longest ? null : Uri.EscapeDataString(text);
    }

    /// <summary>The half-days of a line; none when it was tampered with.</summary>
    public static IReadOnlyList<SaidBefore> Read(string? text)
    {
        const int head = 10, date = 8;
        var before = new List<SaidBefore>();
        foreach (var one in (text ?? "").Split(';'))
        {
            if (one.Length < head || !DateOnly.TryParseExact(one[..date], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || one[date] is not ('m' or 'a') || !(one[date + 1] is '-' or (>= '0' and <= '2')))
                return [];
            before.Add(new SaidBefore(day, one[date] == 'm' ? DayPart.Morning : DayPart.Afternoon, one[date + 1] == '-' ? null : (HalfDayKind)(one[date + 1] - '0'), Uri.UnescapeDataString(one[head..])));
        }

        return before;
    }
}
