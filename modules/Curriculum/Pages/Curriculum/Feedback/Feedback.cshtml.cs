using System.Globalization;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>What the group says of its half-days: debts first, then the rest, and how it goes.</summary>
internal sealed class FeedbackModel(CurrentPerson person) : PromoPage
{
    public ListFeedback.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public override async Task Load() => Now = await Send(new ListFeedback(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetCsv()
    {
        OnlyFor(Roles.Steering);
        await Load();
        return File(FeedbackCsv.Write(L, Now), "text/csv; charset=utf-8", $"{L["feedback"]}.csv");
    }
}

/// <summary>The mean of the marks week after week, as a picture of 340 by 160.</summary>
internal sealed record TrendView(IReadOnlyList<ListFeedback.Week> Weeks)
{
    private const double Left = 30, Right = 330, Top = 12, Bottom = 132;

    public IEnumerable<(string X, string Y)> Points => Weeks.Select((week, index) => (week, index)).Where(one => one.week.Mean is not null).Select(one => (X(one.index), Y(one.week.Mean!.Value)));

    public string Line => string.Concat(Points.Select((point, index) => $"{(index == 0 ? 'M' : 'L')}{point.X} {point.Y}"));

    public string X(int index) => Number(Left + 10 + ((Right - Left - 20) * (Weeks.Count < 2 ? 0.5 : (double)index / (Weeks.Count - 1))));

    public static string Y(double mark) => Number(Bottom - ((Bottom - Top) * (mark - 1) / 4));

    public static string Say(double mean) => mean.ToString("0.0", CultureInfo.CurrentCulture);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
