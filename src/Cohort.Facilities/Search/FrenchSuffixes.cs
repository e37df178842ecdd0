namespace Cohort.Facilities.Search;

/// <summary>The endings that make nouns, adjectives and adverbs: the first step of <see cref="FrenchStem"/>.</summary>
internal static class FrenchSuffixes
{
    private static readonly Dictionary<string, Func<StemWord, string, bool>> Rules = Of(
        ("ance iqUe isme able iste eux ances iqUes ismes ables istes", (one, ending) => one.Take(ending, one.Second)),
        ("atrice ateur ation atrices ateurs ations", (one, ending) => one.Take(ending, one.Second) && Also(Ic(one))),
        ("logie logies", (one, ending) => one.Take(ending, one.Second, "log")),
        ("usion ution usions utions", (one, ending) => one.Take(ending, one.Second, "u")),
        ("ence ences", (one, ending) => one.Take(ending, one.Second, "ent")),
        ("ement ements", (one, ending) => one.Take(ending, one.Verbal) && Also(BeforeEment(one))),
        ("ite ites", (one, ending) => one.Take(ending, one.Second) && Also(BeforeIte(one))),
        ("if ive ifs ives", (one, ending) => one.Take(ending, one.Second) && Also(one.Take("at", one.Second) && Ic(one))),
        ("eaux", (one, ending) => one.Cut(ending.Length, "eau")),
        ("aux", (one, ending) => one.Take(ending, one.First, "al")),
        ("euse euses", (one, ending) => one.Take(ending, one.Second) || one.Take(ending, one.First, "eux")),
        ("issement issements", (one, ending) => one.IsIn(one.First, ending) && one.Length > ending.Length && !one.IsVowel(one.Length - ending.Length - 1) && one.Cut(ending.Length)),
        // An adverb's ending goes, and what is before it is read on as a verb's: each of these answers no.
        ("amment", (one, ending) => ButNo(one.Take(ending, one.Verbal, "ant"))),
        ("emment", (one, ending) => ButNo(one.Take(ending, one.Verbal, "ent"))),
        ("ment ments", (one, ending) => ButNo(IsAfterVerbalVowel(one, ending) && one.Cut(ending.Length))));

    private static readonly string[] Endings = FrenchStem.Longest(string.Join(' ', Rules.Keys));

    /// <summary>Takes the longest of them off where its rule allows it. False: nothing was done that ends the search.</summary>
    public static bool Remove(StemWord one) => one.LongestOf(Endings, 0) is { } ending && Rules[ending](one, ending);

    private static bool IsAfterVerbalVowel(StemWord one, string ending) =>
        one.Length - ending.Length - 1 >= one.Verbal && one.IsVowel(one.Length - ending.Length - 1);

    // What follows may fail: the ending before it is gone all the same.
    private static bool Also(bool _) => true;

    private static bool ButNo(bool _) => false;

    private static bool Ic(StemWord one) => one.Take("ic", one.Second) || one.Take("ic", 0, "iqU");

    private static bool BeforeEment(StemWord one) =>
        one.Ends("iv") ? one.Take("iv", one.Second) && one.Take("at", one.Second)
        : one.Ends("eus") ? one.Take("eus", one.Second) || one.Take("eus", one.First, "eux")
        : one.Ends("abl") || one.Ends("iqU") ? one.IsIn(one.Second, "abl") && one.Cut(3)
        : (one.Ends("ier") || one.Ends("Ier")) && one.IsIn(one.Verbal, "ier") && one.Cut(3, "i");

    private static bool BeforeIte(StemWord one) =>
        one.Ends("abil") ? one.Take("abil", one.Second) || one.Cut(4, "abl")
        : one.Ends("ic") ? Ic(one)
        : one.Take("iv", one.Second);

    private static Dictionary<string, Func<StemWord, string, bool>> Of(params (string Endings, Func<StemWord, string, bool> Rule)[] rules) =>
        rules.SelectMany(one => one.Endings.Split(' ').Select(ending => (ending, one.Rule))).ToDictionary(one => one.ending, one => one.Rule, StringComparer.Ordinal);
}
