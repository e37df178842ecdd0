using Cohort.Alternance.Model.Tutors;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The words of a tutor's page.</summary>
internal static class TutorWords
{
    public static string Level(ObservedLevel level, Texts texts) => level switch
    {
        ObservedLevel.Beginner => texts["just beginning"],
        ObservedLevel.UnderWay => texts["making progress"],
        ObservedLevel.Autonomous => texts["does it alone"],
        _ => texts["not seen here"],
    };

    public static string Mood(TutorMood mood, Texts texts) => mood switch
    {
        TutorMood.Well => texts["It goes well"],
        TutorMood.Mixed => texts["So-so"],
        _ => texts["Call me"],
    };

    /// <summary>What was said before, on one line.</summary>
    public static string Line(TutorWord word, Texts texts) => word.IsTakenBack
        ? texts["taken back"]
        : $"{(word.Mood is { } felt ? Mood(felt, texts) : "")}{(word.Text.Length > 0 ? $" “{word.Text}”" : "")}".Trim();
}
