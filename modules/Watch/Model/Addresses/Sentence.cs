using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Addresses;

/// <summary>Words with their values, said later in the reader's language.</summary>
/// <param name="Text">A key of the texts.</param>
/// <param name="Values">Values for its places {0}, {1}…</param>
internal sealed record Sentence(string Text, params object?[] Values) : ISaid
{
    public string Say(Texts texts) => texts[Text, Values];
}
