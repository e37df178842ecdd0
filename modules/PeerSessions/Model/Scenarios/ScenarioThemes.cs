namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>The themes of the cards: the codes of the file that ships, and their names, keys of the texts.</summary>
internal static class ScenarioThemes
{
    public static readonly IReadOnlyList<(string Code, string Name)> All =
    [
        ("demarches", "Online procedures"), ("telephone", "Telephone"), ("sante", "Health"), ("fraude", "Fraud"), ("emploi", "Employment"),
        ("violences", "Violence"), ("detresse", "Distress"), ("parentalite", "Parents and children"), ("entreprise", "Small businesses"), ("accueil", "At the front desk"),
    ];

    public static string Name(string code) => All.FirstOrDefault(one => one.Code == code).Name ?? "Another theme";
}
