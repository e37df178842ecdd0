using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>A half-day; in forms and addresses "2026-11-25/Morning".</summary>
internal readonly record struct When(DateOnly Date, DayPart Part) : ISaid
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}/{Part}");

    public static bool TryParse(string? text, out When when)
    {
        when = default;
        var halves = text?.Split('/') ?? [];
        if (halves.Length != 2 || !DateOnly.TryParseExact(halves[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !Enum.TryParse<DayPart>(halves[1], out var part) || !Enum.IsDefined(part))
            return false;
        when = new When(date, part);
        return true;
    }

    public string Say(Texts texts) => texts[Part == DayPart.Morning ? "{0}, morning" : "{0}, afternoon", Dates.Day(Date)];
}

/// <summary>Minutes, said "3 h 30".</summary>
internal readonly record struct Duration(int Minutes) : ISaid
{
    public string Say(Texts texts) => Kernel.Text.Minutes.Format(Minutes, CultureInfo.CurrentCulture);
}

/// <summary>Several names in a row.</summary>
internal readonly record struct Names(IReadOnlyList<string> All) : ISaid
{
    public string Say(Texts texts) => All.Count <= 1
        ? string.Concat(All)
        : texts["{0} and {1}", string.Join(", ", All.SkipLast(1)), All[^1]];
}
