using System.Text;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Pages.Alternance.Log;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Alternance;

/// <summary>Gaps of a week, and the file in the terms of the national report.</summary>
public sealed class LogTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Only_half_days_in_the_structure_up_to_today_are_gaps()
    {
        var days = new[]
        {
            new HalfDayCard(Monday, DayPart.Morning, HalfDayKind.Structure), new HalfDayCard(Monday, DayPart.Afternoon, HalfDayKind.Structure),
            new HalfDayCard(Monday.AddDays(1), DayPart.Morning, HalfDayKind.Structure), new HalfDayCard(Monday.AddDays(2), DayPart.Morning, HalfDayKind.Centre),
            new HalfDayCard(Monday.AddDays(3), DayPart.Morning, HalfDayKind.Off), new HalfDayCard(Monday.AddDays(4), DayPart.Morning, HalfDayKind.Structure),
        };
        LogDays.Gaps(days, [Monday.AddDays(1)], Monday.AddDays(3)).ShouldBe([days[0], days[1]]);
        LogDays.IsAtCentre(days, Monday).ShouldBeFalse();
        LogDays.IsAtCentre(days, Monday.AddDays(2)).ShouldBeTrue();
        LogDays.IsAtCentre([.. days, new HalfDayCard(Monday.AddDays(2), DayPart.Afternoon, HalfDayKind.Structure)], Monday.AddDays(2)).ShouldBeFalse();
        LogDays.IsAtCentre(days, Monday.AddDays(5)).ShouldBeFalse();
    }

    [Fact]
    public void The_file_speaks_the_terms_of_the_report_and_runs_no_formula()
    {
        var entry = new LogEntry(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Monday, DateTime.UnixEpoch)
        {
            Minutes = 90,
            Channel = LogChannel.Remote,
            Kind = LogKind.Group,
            People = 5,
            Returning = 2,
            Over60 = 3,
            Jobless = 1,
            Themes = LogThemes.Smartphone | LogThemes.Email,
            Sequel = LogSequel.Workshop,
            Did = "=HYPERLINK(\"http://ailleurs.example\")",
            Learned = "Dire ; puis\nmontrer",
        };
        var lines = Encoding.UTF8.GetString(ReportCsv.Write([("", entry)], false)).Split("\r\n");
        lines[0].ShouldStartWith("\uFEFFDate;Durée (min);Durée;Canal;Type d’accompagnement;Nombre de personnes;Personnes récurrentes;Moins de 12 ans;");
        lines[1].ShouldBe("23/11/2026;90;1\u00a0h\u00a030;À distance;Atelier collectif;5;2;0;0;0;0;3;0;1;0;0;0;\"Smartphone, E-mail\";Accompagnement en atelier;\"'=HYPERLINK(\"\"http://ailleurs.example\"\")\";\"Dire ; puis\nmontrer\";;non");
        Encoding.UTF8.GetString(ReportCsv.Write([("Fatou", entry)], true)).ShouldStartWith("\uFEFFNom;Date;");
        LogWords.Themes.Select(one => one.Theme).ShouldBe(Enum.GetValues<LogThemes>().Where(one => one != LogThemes.None), ignoreOrder: true);
    }
}
