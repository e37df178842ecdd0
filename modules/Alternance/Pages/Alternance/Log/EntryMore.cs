using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>What need not be said of an activity, and what the national report asks.</summary>
internal sealed class EntryMore
{
    public int Returning { get; set; }

    public int Under12 { get; set; }

    public int From12To18 { get; set; }

    public int From18To35 { get; set; }

    public int From35To60 { get; set; }

    public int Over60 { get; set; }

    public int Students { get; set; }

    public int Jobless { get; set; }

    public int Employed { get; set; }

    public int Retired { get; set; }

    public int Mixed { get; set; }

    public LogSequel Sequel { get; set; }

    public string Learned { get; set; } = "";

    public string Asks { get; set; } = "";

    public int Ages => Under12 + From12To18 + From18To35 + From35To60 + Over60;

    public int Statuses => Students + Jobless + Employed + Retired + Mixed;

    public static EntryMore Of(LogEntry entry) => new()
    {
        Returning = entry.Returning,
        Under12 = entry.Under12,
        From12To18 = entry.From12To18,
        From18To35 = entry.From18To35,
        From35To60 = entry.From35To60,
        Over60 = entry.Over60,
        Students = entry.Students,
        Jobless = entry.Jobless,
        Employed = entry.Employed,
        Retired = entry.Retired,
        Mixed = entry.Mixed,
        Sequel = entry.Sequel,
        Learned = entry.Learned,
        Asks = entry.Asks,
    };

    public void Fill(LogEntry entry)
    {
        (entry.Returning, entry.Sequel) = (Returning, Sequel);
        (entry.Under12, entry.From12To18, entry.From18To35, entry.From35To60, entry.Over60) = (Under12, From12To18, From18To35, From35To60, Over60);
        (entry.Students, entry.Jobless, entry.Employed, entry.Retired, entry.Mixed) = (Students, Jobless, Employed, Retired, Mixed);
        (entry.Learned, entry.Asks) = (Learned.ReplaceLineEndings("\n").Trim(), Asks.ReplaceLineEndings("\n").Trim());
    }

    internal sealed class Validator : AbstractValidator<EntryMore>
    {
        public Validator()
        {
            RuleFor(one => one.Returning).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Under12).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.From12To18).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.From18To35).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.From35To60).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Over60).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Students).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Jobless).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Employed).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Retired).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Mixed).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Sequel).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Learned).Optional(LogEntry.LongestWords);
            RuleFor(one => one.Asks).Optional(LogEntry.LongestWords);
        }
    }
}

/// <summary>What in the words of an activity may be somebody's own, said before anything is saved.</summary>
internal static class LogTrace
{
    /// <summary>A key of the texts with one place, and the piece that was found; null when nothing was.</summary>
    public static (string Text, string Found)? Find(params IReadOnlyList<string> words) => LooksPersonal.Find(string.Join('\n', words)) is var (kind, found)
        ? (kind switch
        {
            // L["“{0}” looks like a telephone number. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none."]
            Trace.Telephone => "“{0}” looks like a telephone number. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none.",
            // L["“{0}” looks like an e-mail address. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none."]
            Trace.Mail => "“{0}” looks like an e-mail address. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none.",
            // L["“{0}” looks like a social-security number. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none."]
            Trace.SocialSecurity => "“{0}” looks like a social-security number. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none.",
            // L["“{0}” looks like a bank account. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none."]
            _ => "“{0}” looks like a bank account. Nothing that is somebody's own stands in the log: take it out, or tick the box if it is none.",
        }, found)
        : null;
}
