using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What a trainee's activities add up to, month by month and theme by theme. An entry of two themes counts whole for each.</summary>
internal sealed record GetSums(Guid Cohort, Guid Person) : IQuery<GetSums.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Month(DateOnly First, int Entries, int Minutes, int People);

    internal sealed record ThemeSum(LogThemes Theme, int Entries, int Minutes);

    internal sealed record Answer(Beside As, IReadOnlyList<Month> Months, IReadOnlyList<ThemeSum> Themes);

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<GetSums, Answer>
    {
        public async Task<Answer> Handle(GetSums request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var all = await db.Log.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).Select(one => new { one.Date, one.Minutes, one.People, one.Themes }).ToListAsync(cancellationToken);
            return new Answer(
                beside,
                [.. all.GroupBy(one => new DateOnly(one.Date.Year, one.Date.Month, 1)).OrderByDescending(month => month.Key)
                    .Select(month => new Month(month.Key, month.Count(), month.Sum(one => one.Minutes), month.Sum(one => one.People)))],
                [.. LogWords.Themes.Select(row => (row.Theme, Rows: all.Where(one => one.Themes.HasFlag(row.Theme)).ToList())).Where(one => one.Rows.Count > 0)
                    .Select(one => new ThemeSum(one.Theme, one.Rows.Count, one.Rows.Sum(row => row.Minutes))).OrderByDescending(one => one.Minutes)]);
        }
    }
}
