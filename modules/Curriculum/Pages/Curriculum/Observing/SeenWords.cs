using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Levels, voices and outcomes in words.</summary>
internal static class SeenWords
{
    /// <summary>Of oneself, what could not be seen is what one does not know yet.</summary>
    public static string Level(Texts texts, ObservedLevel level, ObservingVoice voice) => texts[level switch
    {
        ObservedLevel.Beginner => "beginner",
        ObservedLevel.UnderWay => "under way",
        ObservedLevel.Autonomous => "autonomous",
        _ => voice == ObservingVoice.Self ? "does not know yet" : "not seen",
    }];

    /// <summary>The head of a voice's column.</summary>
    public static string Voice(Texts texts, ObservingVoice voice) => texts[voice switch
    {
        ObservingVoice.Self => "Themselves",
        ObservingVoice.Peer => "Peers",
        ObservingVoice.Tutor => "Tutor",
        _ => "Trainers",
    }];

    public static string Outcome(Texts texts, CompetenceOutcome outcome) => texts[outcome switch
    {
        CompetenceOutcome.Acquired => "acquired",
        CompetenceOutcome.NotYet => "not yet",
        _ => "to be seen again",
    }];
}
