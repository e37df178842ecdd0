using System.Globalization;
using Cohort.Curriculum.Model.Hours;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What the coverage shows.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Lines">One line per competence.</param>
/// <param name="Week">The week to frame, from 1.</param>
/// <param name="MayPropose">The reader may propose a workshop.</param>
internal sealed record CoverageView(Guid Cohort, IReadOnlyList<CoverageLine> Lines, int Week, bool MayPropose)
{
    /// <summary>The heat strip for those who listen: only the weeks that have hours.</summary>
    public static string Words(Texts texts, CoverageLine line)
    {
        var weeks = line.Weeks.Select((minutes, index) => (minutes, week: index + 1)).Where(one => one.minutes > 0)
            .Select(one => texts["W{0} {1}", one.week, Minutes.Format(one.minutes, CultureInfo.CurrentCulture)]).ToList();
        return weeks.Count == 0 ? texts["Hours by week: none"] : texts["Hours by week: {0}", string.Join(", ", weeks)];
    }
}
