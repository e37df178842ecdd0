namespace Cohort.Facilities.Search;

/// <summary>
/// The stem of a French word: <c>formatrices</c> and <c>formatrice</c>, <c>continuait</c> and <c>continua</c> have one. Made here,
/// so that the three databases find the same.
/// </summary>
/// <remarks>
/// After the French stemmer of Snowball (M. Porter and R. Boulton, https://snowballstem.org/algorithms/french/stemmer.html), on words
/// without accents, since readers leave them out: <c>é</c> counts as <c>e</c> in its lists of endings. Five endings of rare tenses
/// (-âmes, -ât, -âtes, -îmes, -îtes) are left out, because without their accent they end common words (format, régimes). One rule is
/// added: the plural x after eu and ou goes (jeux, jeu).
/// </remarks>
public static class FrenchStem
{
    private static readonly string[] IVerbs = Longest("i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait issant issante issantes issants isse issent isses issez issiez issions issons it");

    private static readonly string[] Verbs = Longest("ions ee ees erent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions");

    private static readonly HashSet<string> VerbsOfA = [.. "a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions".Split(' ')];

    private static readonly string[] Residues = Longest("ion ier iere Ier Iere e");

    private static readonly string[] Doubles = ["enn", "onn", "ett", "ell", "eill"];

    /// <summary>The stem of a word in lower case without accents; short words and other languages' words are changed little or not at all.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 3 || char.IsDigit(word[0]))
            return word;
        var one = new StemWord(word);
        if (FrenchSuffixes.Remove(one) || IVerb(one) || Verb(one))
            _ = one.Ends("Y") && one.Cut(1, "i");
        else
            Residue(one);
        if (Array.Exists(Doubles, one.Ends))
            one.Cut(1);
        if (one.Ends("eux") || one.Ends("oux"))
            one.Cut(1);
        return one.Text.ToLowerInvariant();
    }

    internal static string[] Longest(string endings) => [.. endings.Split(' ').OrderByDescending(one => one.Length)];

    // The letter before the ending belongs to the verb's region too.
    private static bool IVerb(StemWord one) =>
        one.LongestOf(IVerbs, one.Verbal) is { } ending && one.Length - ending.Length - 1 >= one.Verbal && !one.IsVowel(one.Length - ending.Length - 1) && one.Cut(ending.Length);

    private static bool Verb(StemWord one)
    {
        if (one.LongestOf(Verbs, one.Verbal) is not { } ending || (ending == "ions" && !one.IsIn(one.Second, ending)))
            return false;
        one.Cut(ending.Length);
        if (VerbsOfA.Contains(ending) && one.Ends("e") && one.IsIn(one.Verbal, "e"))
            one.Cut(1);
        return true;
    }

    private static void Residue(StemWord one)
    {
        if (one.Ends("s") && one.Length > 1 && !"aious".Contains(one.Text[^2], StringComparison.Ordinal))
            one.Cut(1);
        _ = one.LongestOf(Residues, one.Verbal) switch
        {
            null => false,
            "ion" => one.IsIn(one.Second, "ion") && one.Length - 4 >= one.Verbal && one.Text[^4] is 's' or 't' && one.Cut(3),
            "e" => one.Cut(1),
            var ending => one.Cut(ending.Length, "i"),
        };
    }
}
