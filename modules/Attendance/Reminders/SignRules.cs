using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Reminders;

/// <summary>
/// What the three rules share. The half-day is read when its hour comes: one that left the calendar since exists no longer,
/// and nobody is told.
/// </summary>
internal abstract class SignRule(SheetDesk desk, Texts texts) : IReminderRule
{
    public abstract string Name { get; }

    public abstract string Label { get; }

    public bool InTheEvening => false;

    public virtual Channels Usual => Channels.Inbox;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var (date, part) = SignPlan.HalfOf(reminder.Occurrence);
        try
        {
            var facts = await desk.Read(reminder.SubjectId, date, part, stop);
            return facts.Half.Expected.Count == 0 ? [] : [.. Of(facts, texts)];
        }
        catch (NotFound)
        {
            return [];
        }
    }

    protected abstract IEnumerable<Notice> Of(SheetFacts facts, Texts texts);

    protected static string Path(SheetFacts facts) => AttendanceLinks.Sheet(facts.Sheet.CohortId, facts.Sheet.Date, facts.Sheet.Part == DayPart.Afternoon);

    /// <summary>One notice for each trainee who is expected, dropped for those who have nothing left to do.</summary>
    protected static IEnumerable<Notice> ToTrainees(SheetFacts facts, Func<Words> say) => facts.Lines.Where(one => facts.Half.IsExpected(one.Person)).Select(one => new Notice(one.Person, say)
    {
        DroppedBecause = facts.Sheet.IsSealed ? Why.Closed : one.Signature is not null ? Why.Signed : one.Mark != Mark.Missing ? Why.Said : null,
    });
}

/// <summary>A half-day begins and can be signed.</summary>
internal sealed class SignNowRule(SheetDesk desk, Texts texts) : SignRule(desk, texts)
{
    public const string Key = "SignNow";

    public override string Name => Key;

    public override string Label => "A half-day that begins and can be signed";

    protected override IEnumerable<Notice> Of(SheetFacts facts, Texts texts) => ToTrainees(facts, () => new Words(
        texts["Sign this half-day: it begins at {0}", Dates.Time(facts.Sheet.StartsAt)], "", texts["Sign"], Path(facts)));
}

/// <summary>A half-day ends, and somebody who is expected has not signed.</summary>
internal sealed class UnsignedRule(SheetDesk desk, Texts texts) : SignRule(desk, texts)
{
    public const string Key = "SheetUnsigned";

    public override string Name => Key;

    public override string Label => "A half-day that ends without your signature";

    public override Channels Usual => Channels.Inbox | Channels.Mail;

    protected override IEnumerable<Notice> Of(SheetFacts facts, Texts texts) => ToTrainees(facts, () => new Words(
        texts["You have not signed this half-day yet"],
        texts["Were you there? You can still sign until {0}. If you were not, tell your trainer in a word.", Dates.Time(facts.Sheet.EndsAt + Window.After)],
        texts["Sign"],
        Path(facts)));
}

/// <summary>The next morning, a sheet is not closed: told to who led, or to each trainer when nobody is written down.</summary>
internal sealed class SheetOpenRule(SheetDesk desk, Texts texts) : SignRule(desk, texts)
{
    public const string Key = "SheetOpen";

    public override string Name => Key;

    public override string Label => "An attendance sheet that is not closed the next morning";

    // L["{0} cell is still empty."] L["{0} cells are still empty."]
    protected override IEnumerable<Notice> Of(SheetFacts facts, Texts texts)
    {
        var members = facts.Half.Members;
        var led = facts.Half.Leaders.Where(one => one.Id is { } id && members.GetValueOrDefault(id)?.Role == Role.Trainer).Select(one => one.Id!.Value).ToList();
        var told = led.Count > 0 ? led : members.Values.Where(one => one.Role == Role.Trainer).Select(one => one.PersonId);
        return told.Distinct().Select(one => new Notice(one, () => new Words(
            texts["The sheet of {0} is not closed", Dates.Day(facts.Sheet.Date)],
            facts.Open.Count == 0 ? texts["Every cell is filled: counter-sign it and close it."] : texts.Count(facts.Open.Count, "{0} cell is still empty.", "{0} cells are still empty."),
            texts["Open the sheet"],
            Path(facts)))
        {
            DroppedBecause = facts.Sheet.IsSealed ? Why.Closed : null,
        });
    }
}
