using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Cohort.Kernel.Text;

/// <summary>A value that is said differently in each language: a half-day, a duration.</summary>
public interface ISaid
{
    /// <summary>The value in the current language.</summary>
    string Say(Texts texts);
}

/// <summary>
/// The words on screen. A key is the English sentence itself; its French stands in the module's Texts.fr.json.
/// A missing translation fails a test, and shows the English.
/// </summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, string> french;

    /// <summary>Reads the Texts.fr.json embedded in each assembly that has one.</summary>
    public Texts(IReadOnlyList<Assembly> assemblies)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assembly in assemblies)
        {
            using var stream = assembly.GetManifestResourceStream("Texts.fr.json");
            if (stream is null)
                continue;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
                all[key] = text;
        }

        french = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The key is one of the texts.</summary>
    public bool Knows(string key) => french.ContainsKey(key);

    /// <summary>The text in the current language.</summary>
    public string this[string key] => IsFrench && french.TryGetValue(key, out var text) ? text : key;

    /// <summary>The text in the current language, with its places {0}, {1}… filled.</summary>
    public string this[string key, params ReadOnlySpan<object?> values]
    {
        get
        {
            if (values.Length == 0)
                return this[key];
            var said = values.ToArray();
            for (var index = 0; index < said.Length; index++)
                said[index] = said[index] is ISaid value ? value.Say(this) : said[index];
            return string.Format(CultureInfo.CurrentCulture, this[key], said);
        }
    }

    /// <summary>One or many, by the rule of the language: in French zero is singular.</summary>
    public string Count(int number, string one, string many) =>
        this[number == 1 || (number == 0 && IsFrench) ? one : many, number];

    /// <summary>One or many, with another value beside it: "1 of 9".</summary>
    public string Count(int number, object of, string one, string many) =>
        this[number == 1 || (number == 0 && IsFrench) ? one : many, number, of];

    private static bool IsFrench => string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "fr", StringComparison.Ordinal);
}
