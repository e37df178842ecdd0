using System.Text;
using System.Text.Json;
using Cohort.Facilities;

namespace Cohort.Curriculum.Model.Live;

/// <summary>What a look saw.</summary>
/// <param name="Look">Stands for what shows on the pages. Two that are equal: no page has to be read again.</param>
/// <param name="Figures">Figures that move without the page being read again; null: none.</param>
internal sealed record LiveSight(object Look, LiveFigures? Figures = null);

/// <summary>Figures as open pages are sent them: a few bytes for each language, made once for all who look on.</summary>
internal sealed class LiveFigures(Func<IReadOnlyDictionary<string, string>> say)
{
    private readonly byte[] french = Event("fr", say);
    private readonly byte[] english = Event("en", say);

    /// <summary>The server-sent event.</summary>
    public ReadOnlyMemory<byte> In(string language) => string.Equals(language, "fr", StringComparison.Ordinal) ? french : english;

    /// <summary>It says the same.</summary>
    public bool IsLike(LiveFigures? other) => other is not null && french.AsSpan().SequenceEqual(other.french) && english.AsSpan().SequenceEqual(other.english);

    private static byte[] Event(string language, Func<IReadOnlyDictionary<string, string>> say) =>
        Encoding.UTF8.GetBytes($"event: count\ndata: {Speech.In(language, () => JsonSerializer.Serialize(say()))}\n\n");
}
