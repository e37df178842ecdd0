namespace Cohort.Cohorts.Model.Journal;

/// <summary>A question to begin with, another each week. Keys of the texts.</summary>
internal static class JournalPrompts
{
    // L["What did I manage this week that I could not do before?"] L["What made me stumble, and what helped?"]
    // L["What would I tell somebody who begins?"] L["Which moment do I want to remember?"]
    // L["What did I see somebody else do that I would like to try?"] L["What do I still not dare to ask?"]
    private static readonly string[] All =
    [
        "What did I manage this week that I could not do before?",
        "What made me stumble, and what helped?",
        "What would I tell somebody who begins?",
        "Which moment do I want to remember?",
        "What did I see somebody else do that I would like to try?",
        "What do I still not dare to ask?",
    ];

    /// <summary>The same for everybody in a week.</summary>
    public static string Of(DateOnly monday) => All[monday.DayNumber / 7 % All.Length];
}
