using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cohort.PeerSessions.Model.Scenarios;

/// <summary>The cards that ship, and how any card is played.</summary>
internal sealed record ScenarioFile(DateOnly AsOf, ScenarioFile.Rules HowToPlay, IReadOnlyList<ScenarioFile.Card> Scenarios)
{
    public static readonly ScenarioFile Shipped = Shelf.Read<ScenarioFile>("scenarios.fr.json");

    /// <summary>The steps of a play of so many minutes: the play itself is what grows or shrinks. From and To are minutes from the start.</summary>
    public static IReadOnlyList<(int From, int To, string Text)> Steps(int minutes)
    {
        var usual = Shipped.HowToPlay.Steps;
        var playing = Enumerable.Range(0, usual.Count).MaxBy(index => (usual[index].Minutes, -index));
        var more = minutes - usual.Sum(one => one.Minutes);
        var steps = new List<(int, int, string)>();
        var at = 0;
        for (var index = 0; index < usual.Count; index++)
        {
            var next = at + (index == playing ? Math.Max(3, usual[index].Minutes + more) : usual[index].Minutes);
            steps.Add((at, next, usual[index].Text));
            at = next;
        }

        return steps;
    }

    internal sealed record Rules(string Rule, IReadOnlyList<Step> Steps);

    internal sealed record Step(int Minutes, string Text);

    internal sealed record Someone(string Name, int Age, string Situation);

    internal sealed record Played(string Role, string Title, string Brief);

    internal sealed record PassOn(string When, IReadOnlyList<string> To, IReadOnlyList<string> Never);

    internal sealed record Card(
        string Code, string Title, string Theme, int Minutes, string Place, Someone Person, string Situation, string Deadline, IReadOnlyList<string> Says, IReadOnlyList<string> Hidden,
        IReadOnlyList<Played> Roles, IReadOnlyList<string> Grid, IReadOnlyList<string> Debrief, IReadOnlyList<string> Traps, PassOn HandOver, string ContentNote,
        IReadOnlyList<string> Numbers, IReadOnlyList<string> Competences, IReadOnlyList<string> Variants, string Source)
    {
        public ScenarioText Text() => new Words
        {
            Title = Title,
            Theme = Theme,
            Minutes = Minutes,
            Place = Place,
            PersonName = Person.Name,
            PersonAge = Person.Age,
            PersonSituation = Person.Situation,
            Situation = Situation,
            Deadline = Deadline,
            Says = string.Join('\n', Says),
            Hidden = string.Join('\n', Hidden),
            PersonBrief = Of("person"),
            AdviserBrief = Of("adviser"),
            ObserverBrief = Of("observer"),
            Grid = string.Join('\n', Grid),
            Debrief = string.Join('\n', Debrief),
            Traps = string.Join('\n', Traps),
            HandOverWhen = HandOver.When,
            HandOverTo = string.Join('\n', HandOver.To),
            HandOverNever = string.Join('\n', HandOver.Never),
            ContentNote = ContentNote,
            Numbers = string.Join('\n', Numbers),
            Competences = string.Join('\n', Competences),
            Variants = string.Join('\n', Variants),
            Source = Source,
        };

        private string Of(string role) => Roles.First(one => one.Role == role).Brief;
    }

    private sealed class Words : ScenarioText;
}

/// <summary>The help numbers that ship.</summary>
internal sealed record NumberFile(DateOnly AsOf, IReadOnlyList<NumberFile.Line> Numbers)
{
    public static readonly NumberFile Shipped = Shelf.Read<NumberFile>("numbers.fr.json");

    internal sealed record Line(string Code, string Kind, string Number, string Name, string Purpose, string Hours, string Cost, string Web)
    {
        public HelpKind Means => Kind switch { "urgence" => HelpKind.Emergency, "ecoute" => HelpKind.Listening, "fraude" => HelpKind.Fraud, _ => HelpKind.Procedure };
    }
}

/// <summary>The files that ship inside the module, and the ids of what is in them: the same on every node, so that two that start at once make one row.</summary>
internal static class Shelf
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string file)
    {
        using var stream = typeof(Shelf).Assembly.GetManifestResourceStream($"Data/{file}") ?? throw new InvalidOperationException($"{file} is not embedded.");
        return JsonSerializer.Deserialize<T>(stream, Web)!;
    }

    public static Guid Id(string kind, string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{code}")).AsSpan(0, 16));
}
