using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>An observation without its words.</summary>
internal sealed record SeenRow(Guid PersonId, Guid NodeId, ObservingVoice Voice, ObservedLevel Level, DateOnly On, string ByName);

/// <summary>A decision without its grounds.</summary>
internal sealed record DecidedRow(Guid PersonId, Guid NodeId, CompetenceOutcome Outcome, string ByName, DateTime At);

/// <summary>Where everybody stands: the latest of each voice, and the latest decision. Nothing of the reader or the time is in it.</summary>
internal sealed class PromoStandings
{
    private readonly Dictionary<(Guid Person, Guid Node), CompetenceStanding> seen;
    private readonly Dictionary<(Guid Person, Guid Node), DecidedRow> decided;

    private PromoStandings(Dictionary<(Guid, Guid), CompetenceStanding> seen, Dictionary<(Guid, Guid), DecidedRow> decided)
    {
        this.seen = seen;
        this.decided = decided;
    }

    public IReadOnlyCollection<CompetenceStanding> All => seen.Values;

    /// <summary>What was seen of a person on a competence, or null.</summary>
    public CompetenceStanding? Seen(Guid person, Guid node) => seen.GetValueOrDefault((person, node));

    /// <summary>What was decided last, or null.</summary>
    public DecidedRow? Decided(Guid person, Guid node) => decided.GetValueOrDefault((person, node));

    /// <summary>Both lists come latest first.</summary>
    public static PromoStandings Of(IEnumerable<SeenRow> seen, IEnumerable<DecidedRow> decided, Heirs heirs)
    {
        var voices = new Dictionary<(Guid Person, Guid Node), List<SeenRow>[]>();
        foreach (var row in seen)
        {
            var key = (row.PersonId, heirs.Of(row.NodeId));
            if (!voices.TryGetValue(key, out var said))
                voices[key] = said = [[], [], [], []];
            said[(int)row.Voice].Add(row);
        }

        var last = new Dictionary<(Guid, Guid), DecidedRow>();
        foreach (var row in decided)
            last.TryAdd((row.PersonId, heirs.Of(row.NodeId)), row);
        return new PromoStandings(
            voices.ToDictionary(one => one.Key, one => new CompetenceStanding(one.Key.Person, one.Key.Node, [.. StandingLine.Voices.Select(voice => one.Value[(int)voice]).Where(said => said.Count > 0).Select(Latest)])),
            last);
    }

    private static VoiceStanding Latest(List<SeenRow> said) => new(said[0].Voice, said[0].Level, said[0].On, said[0].ByName, said.Count, LowSince(said));

    /// <summary>The first day of the "beginner" that still lasts; what could not be seen neither ends it nor begins it.</summary>
    /// <param name="said">Of one voice, latest first.</param>
    public static DateOnly? LowSince(IEnumerable<SeenRow> said)
    {
        DateOnly? since = null;
        foreach (var one in said.Where(one => one.Level != ObservedLevel.NotSeen))
        {
            if (one.Level != ObservedLevel.Beginner)
                break;
            since = one.On;
        }

        return since;
    }
}
