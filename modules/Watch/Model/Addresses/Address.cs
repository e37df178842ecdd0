namespace Cohort.Watch.Model.Addresses;

/// <summary>The address of something to read, in the forms that are kept apart.</summary>
/// <param name="Pasted">What a person gave, as it was: never rewritten.</param>
/// <param name="Opened">What a click opens: the same page, without what only follows readers.</param>
/// <param name="Key">Two addresses with the same key are the same thing: one is attached to the other in silence.</param>
/// <param name="WiderKey">Two addresses with the same wider key are perhaps the same thing: a person is asked.</param>
/// <remarks>
/// Pure: nothing is fetched, and a key hangs on its own address alone, not on what came before. Both keys are addresses
/// too, whose keys are themselves; the same key has the same wider key. Stored keys carry <see cref="AddressRules.Version"/>.
/// </remarks>
internal sealed record Address(string Pasted, string Opened, string Key, string WiderKey)
{
    /// <summary>The most characters of an address.</summary>
    public const int MostCharacters = 2000;

    /// <summary>The address, or null and why not.</summary>
    public static Address? Read(string? pasted, out AddressFault? fault)
    {
        if (AddressReader.Read(pasted ?? "", out fault) is not { } opened)
            return null;
        var key = SameKey.Of(opened);
        return new Address(pasted!, opened.ToString(), key.ToString(), PerhapsKey.Of(key).ToString());
    }

    /// <summary>The address, or null.</summary>
    public static Address? Read(string? pasted) => Read(pasted, out _);
}

/// <summary>Why something is no address to keep.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Meant">What was perhaps meant: "https://www.example.fr" for "www.example.fr"; or null.</param>
internal sealed record AddressFault(Sentence Why, string? Meant = null);
