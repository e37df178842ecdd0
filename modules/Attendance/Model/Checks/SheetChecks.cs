using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Model.Checks;

/// <summary>The nine checks of a sheet before its seal. Pure: the same facts find the same.</summary>
internal static class SheetChecks
{
    /// <summary>Signatures of several people from one device, nearer than this, are a chain.</summary>
    public static readonly TimeSpan ChainSpan = TimeSpan.FromSeconds(60);

    /// <summary>What is written later than this after the half-day is written long after.</summary>
    public const int LateDays = 7;

    public static IReadOnlyList<Warning> Of(SheetFacts facts, SheetAround around, DateTime now) =>
    [
        .. DayOff(facts, around),
        .. Leader(facts, around),
        .. TwoPlaces(facts, around),
        .. Room(facts, around),
        .. Title(facts, around),
        .. Chain(facts),
        .. Unsigned(facts),
        .. Calendar(facts, around),
        .. Late(facts, now),
    ];

    /// <summary>The names that are sealed with the sheet.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<Warning> warnings) => [.. warnings.Select(one => one.Check.ToString()).Distinct()];

    private static IEnumerable<Warning> DayOff(SheetFacts facts, SheetAround around)
    {
        var half = facts.Half;
        var calendar = CohortsLinks.Calendar(half.Promo.Id);
        if (around.Holiday is { } holiday)
            yield return new(Check.DayOff, "This day is a public holiday: {0}.", [holiday], calendar, "Look at the calendar");
        if (half.Date.DayOfWeek == DayOfWeek.Sunday)
            yield return new(Check.DayOff, "This day is a Sunday.", [], calendar, "Look at the calendar");
        foreach (var line in facts.Lines.Where(one => one.IsThere && around.Where.TryGetValue(one.Person, out var where) && where == Whereabouts.Off))
            yield return new(Check.DayOff, "{0} was there on a half-day when their calendar has them off.", [line.Name], AlternanceLinks.Calendar(half.Promo.Id, line.Person), "Look at their calendar");
    }

    private static IEnumerable<Warning> Leader(SheetFacts facts, SheetAround around)
    {
        var half = facts.Half;
        foreach (var one in facts.Signatures.Where(one => one.As == Place.Leader && one.StruckAt is null && !half.IsLedBy(one.PersonId)))
            yield return new(Check.Leader, "{0} counter-signed and is not in the plan of this half-day.", [Name(half, one.PersonId)], CurriculumLinks.Week(half.Promo.Id, half.Date), "Look at the programme");
        foreach (var leader in half.Leaders.Where(one => one.Id is not null))
        {
            foreach (var other in around.Others.Where(one => one.Session.Leaders.Any(person => person.Person == leader.Id) && half.Sessions.Any(mine => mine.Leaders.Any(person => person.Person == leader.Id) && Meet(mine, one.Session))))
                yield return new(Check.Leader, "{0} leads here and, at the same time, in {1}.", [leader.Name, other.Promo], CurriculumLinks.Week(half.Promo.Id, half.Date), "Look at the programme");
        }
    }

    private static IEnumerable<Warning> TwoPlaces(SheetFacts facts, SheetAround around)
    {
        var half = facts.Half;
        foreach (var line in facts.Lines.Where(one => one.IsThere))
        {
            if (around.Elsewhere.Any(one => one.Person == line.Person))
                yield return new(Check.TwoPlaces, "{0} also signed in another promo for this half-day.", [line.Name], Sheet(half) + "#p-" + line.Person, "Look at their line");
            if (around.Where.TryGetValue(line.Person, out var where) && where == Whereabouts.Structure)
                yield return new(Check.TwoPlaces, "{0} was there on a half-day when their calendar has them in the structure.", [line.Name], AlternanceLinks.Calendar(half.Promo.Id, line.Person), "Look at their calendar");
        }
    }

    private static IEnumerable<Warning> Room(SheetFacts facts, SheetAround around)
    {
        var half = facts.Half;
        var rooms = half.Sessions.Where(one => one is { IsRemote: false, Place: not null }).Select(one => one.Place!.Value).Distinct().Select(id => around.Places.FirstOrDefault(one => one.Id == id)).OfType<PlaceCard>().ToList();
        var there = facts.Lines.Count(one => one.IsThere && one.Entry?.Said is not (Said.Connection or Said.Work or Said.Statement));
        // In several rooms nobody knows who sat where: together they must take everybody.
        if (rooms.Count > 0 && rooms.TrueForAll(one => one.Capacity > 0) && there > rooms.Sum(one => one.Capacity))
            yield return new(Check.Room, "{0} were there, and {1} takes {2}.", [there, string.Join(", ", rooms.Select(one => one.Name)), rooms.Sum(one => one.Capacity)], CohortsLinks.Places(half.Promo.Id), "Look at the places");
        foreach (var mine in half.Sessions.Where(one => one is { IsRemote: false, Place: not null }))
        {
            var room = rooms.Find(one => one.Id == mine.Place);
            foreach (var other in around.Others.Where(one => room is not null && !one.Session.IsRemote && one.Place == SheetAround.Named(room) && Meet(mine, one.Session)))
                yield return new(Check.Room, "{0} is also taken by {1} at the same time.", [room!.Name, other.Promo], CurriculumLinks.Week(half.Promo.Id, half.Date), "Look at the programme");
        }
    }

    private static IEnumerable<Warning> Title(SheetFacts facts, SheetAround around)
    {
        var name = facts.Half.Promo.Name;
        if (around.Title.Length == 0)
            yield return new(Check.Title, "Nobody wrote the title of the action as in the agreement: the sheet bears the name of the promo, {0}.", [name]);
        else if (!string.Equals(around.Title, name, StringComparison.Ordinal))
            yield return new(Check.Title, "The title of the action is {0}, and the promo is called {1}: the agreement, the programme and the invoice must have the same words.", [around.Title, name]);
    }

    private static IEnumerable<Warning> Chain(SheetFacts facts)
    {
        // A tablet goes round and a paper is written down at once: that is how they are meant.
        var devices = facts.Signatures.Where(one => one is { As: Place.Trainee, StruckAt: null, Device.Length: > 0 } && one.Means is not (Means.Tablet or Means.Paper)).GroupBy(one => one.Device);
        foreach (var device in devices)
        {
            var row = device.OrderBy(one => one.OwnAt ?? one.At).ToList();
            var near = row.Where((one, index) => row.Where((_, other) => other != index).Any(other => ((one.OwnAt ?? one.At) - (other.OwnAt ?? other.At)).Duration() <= ChainSpan)).Select(one => one.PersonId).Distinct().ToList();
            if (near.Count > 1)
                yield return new(Check.Chain, "These persons signed within a minute from one device: {0}.", [string.Join(", ", near.Select(one => Name(facts.Half, one)))], Sheet(facts.Half) + "#ways", "Look at the signatures");
        }
    }

    private static IEnumerable<Warning> Unsigned(SheetFacts facts)
    {
        var declared = facts.Lines.Where(one => one.Mark == Mark.Declared || (one.Mark == Mark.Proved && facts.Half.Sessions.All(session => !session.IsRemote))).Select(one => one.Name).ToList();
        if (declared.Count > 0)
            yield return new(Check.Unsigned, "There without a signature: {0}.", [string.Join(", ", declared)], Sheet(facts.Half) + "/paper", "Write down what was signed on paper");
    }

    private static IEnumerable<Warning> Calendar(SheetFacts facts, SheetAround around)
    {
        var (half, sheet) = (facts.Half, facts.Sheet);
        if (around.Unsealed.Count > 0)
        {
            var (date, part) = around.Unsealed[0];
            yield return new(Check.Calendar, "Half-days before this one whose sheet is not closed: {0}. The first is of {1}.", [around.Unsealed.Count, Dates.Numeric(date)], AttendanceLinks.Sheet(half.Promo.Id, date, part == DayPart.Afternoon), "Open that sheet");
        }

        if (sheet.Minutes != half.Promo.HalfDayMinutes)
            yield return new(Check.Calendar, "This half-day lasted {0}, and the contract has {1}.", [Minutes.Format(sheet.Minutes, CultureInfo.CurrentCulture), Minutes.Format(half.Promo.HalfDayMinutes, CultureInfo.CurrentCulture)], Sheet(half) + "#hours", "Look at the hours");
    }

    private static IEnumerable<Warning> Late(SheetFacts facts, DateTime now)
    {
        var last = facts.Half.Date.AddDays(LateDays);
        bool IsLate(DateTime at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, facts.Half.Promo.Zone)) > last;
        var written = facts.Lines.Where(one => one.Signature is { } signature ? IsLate(signature.At) : one.Entry is { Decides: true } entry && IsLate(entry.At)).Select(one => one.Name).ToList();
        if (written.Count > 0)
            yield return new(Check.Late, "Written more than {0} days after the half-day: {1}.", [LateDays, string.Join(", ", written)]);
        else if (IsLate(now))
            yield return new(Check.Late, "This sheet is closed more than {0} days after its half-day.", [LateDays]);
    }

    private static string Name(HalfFacts half, Guid person) => half.Members.GetValueOrDefault(person)?.Name ?? "?";

    private static string Sheet(HalfFacts half) => AttendanceLinks.Sheet(half.Promo.Id, half.Date, half.Part == DayPart.Afternoon);

    private static bool Meet(HalfDaySession one, HalfDaySession other) => one.StartsAt < other.StartsAt + other.Minutes && other.StartsAt < one.StartsAt + one.Minutes;
}
