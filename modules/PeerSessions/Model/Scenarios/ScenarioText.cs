namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>The words of a scenario card: the same in the table, in the form that writes one, and in a copy. Lists are one line each.</summary>
internal abstract class ScenarioText
{
    public const int Short = 120;
    public const int Sentence = 500;
    public const int Passage = 1500;
    public const int LongestHidden = 3000;
    public const int LongestLine = 300;

    public string Title { get; set; } = "";

    /// <summary>Code of one of <see cref="ScenarioThemes"/>.</summary>
    public string Theme { get; set; } = "";

    /// <summary>Whole minutes, reading and debrief included.</summary>
    public int Minutes { get; set; } = 20;

    public string Place { get; set; } = "";

    public string PersonName { get; set; } = "";

    /// <summary>Years; 0 when it does not matter.</summary>
    public int PersonAge { get; set; }

    public string PersonSituation { get; set; } = "";

    public string Situation { get; set; } = "";

    public string Deadline { get; set; } = "";

    /// <summary>What the person says, in their own words.</summary>
    public string Says { get; set; } = "";

    /// <summary>What only the one who plays the person reads.</summary>
    public string Hidden { get; set; } = "";

    public string PersonBrief { get; set; } = "";

    public string AdviserBrief { get; set; } = "";

    public string ObserverBrief { get; set; } = "";

    /// <summary>What observers look for.</summary>
    public string Grid { get; set; } = "";

    public string Debrief { get; set; } = "";

    public string Traps { get; set; } = "";

    public string HandOverWhen { get; set; } = "";

    public string HandOverTo { get; set; } = "";

    /// <summary>What is never done in the person's place.</summary>
    public string HandOverNever { get; set; } = "";

    /// <summary>What is said first of all; a card that has one is a hard one.</summary>
    public string ContentNote { get; set; } = "";

    /// <summary>Codes of help numbers.</summary>
    public string Numbers { get; set; } = "";

    public string Competences { get; set; } = "";

    public string Variants { get; set; } = "";

    public string Source { get; set; } = "";

    /// <summary>The lines of a list that hold something.</summary>
    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Becomes the same words as another.</summary>
    public void Take(ScenarioText other)
    {
        (Title, Theme, Minutes, Place) = (other.Title.Trim(), other.Theme, other.Minutes, other.Place.Trim());
        (PersonName, PersonAge, PersonSituation) = (other.PersonName.Trim(), other.PersonAge, other.PersonSituation.Trim());
        (Situation, Deadline, Says, Hidden) = (Tidy(other.Situation), other.Deadline.Trim(), Tidy(other.Says), Tidy(other.Hidden));
        (PersonBrief, AdviserBrief, ObserverBrief) = (Tidy(other.PersonBrief), Tidy(other.AdviserBrief), Tidy(other.ObserverBrief));
        (Grid, Debrief, Traps) = (Tidy(other.Grid), Tidy(other.Debrief), Tidy(other.Traps));
        (HandOverWhen, HandOverTo, HandOverNever) = (Tidy(other.HandOverWhen), Tidy(other.HandOverTo), Tidy(other.HandOverNever));
        (ContentNote, Numbers, Competences, Variants, Source) = (Tidy(other.ContentNote), Tidy(other.Numbers), Tidy(other.Competences), Tidy(other.Variants), other.Source.Trim());
    }

    /// <summary>Everything somebody may have typed, to look through.</summary>
    public string Everything() => string.Join('\n', Title, Place, PersonName, PersonSituation, Situation, Deadline, Says, Hidden, PersonBrief, AdviserBrief, ObserverBrief, Grid, Debrief, Traps, HandOverWhen, HandOverTo, HandOverNever, ContentNote, Competences, Variants, Source);

    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
