using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;

namespace Cohort.LoadTests.Data;

/// <summary>What was seen of each trainee on twenty competences at most: ten observations by each of three voices, and a decision on one in three.</summary>
/// <param name="promo">The promo.</param>
/// <param name="today">The day it is made.</param>
/// <param name="people">Two trainers, then the trainees.</param>
/// <param name="nodes">The competences that are looked at; see <see cref="Nodes"/>.</param>
internal sealed class BenchObservations(Guid promo, DateOnly today, IReadOnlyList<Guid> people, IReadOnlyList<Guid> nodes)
{
    private const int Trainers = 2, Competences = 20, PerVoice = 10;
    private static readonly ObservingVoice[] Voices = [ObservingVoice.Self, ObservingVoice.Tutor, ObservingVoice.Trainer];
    private static readonly string[] Words = ["Laisse chercher avant de montrer.", "Reformule pour tout le monde, puis vérifie.", "Hésite encore quand l’outil change."];

    /// <summary>The first competences of what every promo is pinned to.</summary>
    public static IReadOnlyList<Guid> Nodes(IReadOnlyList<Framework> frameworks) =>
        [.. frameworks.SelectMany(one => one.Nodes).Where(one => one.Kind == NodeKind.Competence && one.RetiredAt == null).OrderBy(one => one.FrameworkId).ThenBy(one => one.Position).Select(one => one.Id).Take(Competences)];

    public IEnumerable<object> Rows() => people.Skip(Trainers).SelectMany((person, rank) => nodes.SelectMany((node, index) => Of(person, node, rank + index)));

    private IEnumerable<object> Of(Guid person, Guid node, int number)
    {
        foreach (var (place, voice) in Voices.Index())
        {
            for (var time = 0; time < PerVoice; time++)
            {
                var on = today.AddDays(-(3 * time) - place - (number % 4));
                var level = (ObservedLevel)((number + time + place) % 4);
                yield return new Observation(
                    Guid.CreateVersion7(), promo, person, node, (voice, voice == ObservingVoice.Self ? person : people[0], "Camille Vuillermoz"), on, level, Words[(number + time) % Words.Length], on.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            }
        }

        if (number % 3 == 0)
            yield return new CompetenceDecision(Guid.CreateVersion7(), promo, person, node, (CompetenceOutcome)(number % 2), "Vue plusieurs fois, seule devant le groupe.", (people[0], "Camille Vuillermoz"), today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
    }
}
