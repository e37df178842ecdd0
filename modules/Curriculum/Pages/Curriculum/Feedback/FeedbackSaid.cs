using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>What pages say of feedback, as keys of the texts.</summary>
internal static class FeedbackSaid
{
    /// <summary>Why this person gives none here.</summary>
    // L["The sheet of this half-day says that you were not there. If that is a mistake, tell your trainer: the sheet can be corrected, and you can still say it to them."]
    // L["You were not expected on this half-day. If you were there all the same, tell your trainer."]
    public static string Of(WhyNot why) => why == WhyNot.Absent
        ? "The sheet of this half-day says that you were not there. If that is a mistake, tell your trainer: the sheet can be corrected, and you can still say it to them."
        : "You were not expected on this half-day. If you were there all the same, tell your trainer.";

    /// <summary>A mark in words.</summary>
    public static string Mark(Texts texts, int mark) => texts[mark switch
    {
        // L["1: it was hard"] L["2: not great"] L["3: so-so"] L["4: good"] L["5: very good"]
        1 => "1: it was hard",
        2 => "2: not great",
        3 => "3: so-so",
        4 => "4: good",
        _ => "5: very good",
    }];

    /// <summary>Whether it was used.</summary>
    public static string Used(Texts texts, FeedbackUse used) => texts[used switch
    {
        // L["Yes, I have used it"] L["Not yet"] L["No, and I do not think I will"]
        FeedbackUse.Used => "Yes, I have used it",
        FeedbackUse.NotYet => "Not yet",
        _ => "No, and I do not think I will",
    }];

    /// <summary>Days without an answer, or when it is due.</summary>
    public static string Age(Texts texts, int age) => age == 0 ? texts["A reply is due at the next half-day at the centre"] : texts.Count(age, "{0} day without an answer", "{0} days without an answer");

    /// <summary>The kind of a thing to put right.</summary>
    public static string Kind(Texts texts, ImprovementKind kind) => kind == ImprovementKind.Complaint ? texts["A complaint"] : texts["An improvement"];
}
