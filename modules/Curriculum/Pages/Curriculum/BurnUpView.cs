using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Hours;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The hours week after week, as a picture of 340 by 216.</summary>
internal sealed record BurnUpView(HoursLedger Hours, PromoCard Promo, int Week)
{
    private const double Left = 40, Right = 332, Top = 14, Bottom = 190;

    public IReadOnlyList<(int Held, int Placed)> Points { get; } = Hours.BurnUp();

    public int Whole => Math.Max(60, Math.Max(Hours.Target, Hours.Held + Hours.Planned));

    /// <summary>Weeks that have begun: what is held is drawn up to now.</summary>
    public int Begun => Math.Clamp(Week, 0, Points.Count);

    public string X(int week) => Number(Left + ((Right - Left) * week / Math.Max(1, Points.Count)));

    public string Y(int minutes) => Number(Bottom - ((Bottom - Top) * minutes / Whole));

    public string HeldLine => "M" + string.Join('L', Enumerable.Range(0, Begun + 1).Select(week => $"{X(week)} {Y(week == 0 ? 0 : Points[week - 1].Held)}"));

    public string HeldArea => $"{HeldLine}L{X(Begun)} {Number(Bottom)}L{X(0)} {Number(Bottom)}Z";

    public string PlacedLine => "M" + string.Join('L', Enumerable.Range(Math.Max(0, Begun - 1), Points.Count - Math.Max(0, Begun - 1) + 1)
        .Select(week => $"{X(week)} {Y(week == 0 ? 0 : week < Begun ? Points[week - 1].Held : Points[week - 1].Placed)}"));

    public string Said(Texts texts) => Hours.Beyond > 0
        ? texts["The programme goes {0} beyond the target.", Say(Hours.Beyond)]
        : Hours.Left > 0
            ? texts["As it stands the programme stops at {0}: {1} are still to place.", Say(Hours.Held + Hours.Planned), Say(Hours.Left)]
            : texts["The whole target is placed."];

    public static string Say(int minutes) => Minutes.Format(minutes, CultureInfo.CurrentCulture);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
