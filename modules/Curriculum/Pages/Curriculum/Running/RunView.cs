using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The run of a half-day as its pages show it.</summary>
/// <param name="Now">The present, UTC.</param>
/// <param name="Builds">The reader may press.</param>
/// <param name="Reader">Who reads.</param>
internal sealed record RunView(RunReading Reading, DateTime Now, bool Builds, Guid Reader)
{
    public Guid Cohort => Reading.Promo.Id;

    public string Here => CurriculumLinks.Run(Cohort, Reading.Date, Reading.Part == DayPart.Afternoon);

    public When When => new(Reading.Date, Reading.Part);

    public RunState? State => Reading.State;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now, Reading.Promo.Zone));

    /// <summary>It may be started: on its own day, by who may press, when something is on it.</summary>
    public bool MayStart => Builds && State is null && Reading.Date == Today && Reading.Lines.Count > 0;

    public bool MayPress => Builds && Reading.IsRunning && Reading.Date == Today;

    /// <summary>Somebody forgot to end it.</summary>
    public bool IsLeftOpen => Reading.IsRunning && Reading.Date < Today;

    public RunLine? Current => Reading.Current;

    public int Left => RunClock.Left(Current!, Now);

    public RunForecast Forecast => field ??= Reading.Forecast(Now);

    public IReadOnlyList<RunTime> ToCome => [.. Forecast.Times.Where(one => one.Line.IsToCome)];

    public RunTime? Next => ToCome.Count > 0 ? ToCome[0] : null;

    /// <summary>A workshop, if the line belongs to one that still stands on the half-day.</summary>
    public BoardWorkshop? Of(RunLine line) => Reading.Workshops.FirstOrDefault(one => one.Workshop.Id == line.Source).Workshop;

    /// <summary>How long what runs now still has, in words: for a page without a script, and before the script counts.</summary>
    public string SayLeft(Texts L) => Left switch
    {
        > 0 => L["{0} left", new Duration(Left)],
        0 => L["time is up"],
        _ => L["{0} over", new Duration(-Left)],
    };

    /// <summary>What the present pace pushes, in one or two sentences.</summary>
    public string SayPush(Texts L)
    {
        var (over, ends) = (Forecast.Over, Dates.Time(Forecast.Ends));
        if (over == 0)
            return Next is { Late: not 0 } late ? L["“{0}” begins at {1}. The half-day ends at {2}, as planned.", late.Line.Title, Dates.Time(late.Begins), ends] : L["We are on time: the half-day ends at {0}.", ends];
        var planned = Dates.Time(Forecast.Planned);
        if (over < 0)
            return L["We are {0} ahead: the half-day ends at {1} instead of {2}.", new Duration(-over), ends, planned];
        var last = ToCome.Count > 0 ? ToCome[^1] : null;
        var said = last is null
            ? L["We run {0} over: the half-day ends at {1} instead of {2}.", new Duration(over), ends, planned]
            : L["We run {0} over: “{1}” begins at {2}; the half-day ends at {3} instead of {4}.", new Duration(over), last.Line.Title, Dates.Time(last.Begins), ends, planned];
        return $"{said} {SayLunch(L)}".TrimEnd();
    }

    /// <summary>A morning that runs over takes it from the midday pause; the afternoon begins as planned.</summary>
    private string SayLunch(Texts L)
    {
        if (Reading.Part != DayPart.Morning || Reading.Promo.AfternoonStartsAt <= Forecast.Planned)
            return "";
        var left = RunClock.Lunch(Forecast.Ends, Reading.Promo.AfternoonStartsAt);
        return left > 0 ? L["{0} stay for the midday pause.", new Duration(left)] : L["Nothing stays of the midday pause: the afternoon begins at {0} all the same.", Dates.Time(Reading.Promo.AfternoonStartsAt)];
    }
}
