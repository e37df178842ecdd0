namespace Cohort.Facilities.Search;

/// <summary>A word while its endings are taken off, with the regions an ending must lie in. A vowel letter that sounds as a consonant is in upper case.</summary>
internal sealed class StemWord
{
    private static readonly string[] Prefixes = ["par", "col", "tap"];

    public StemWord(string word)
    {
        Text = Marked(word.ToCharArray());
        Verbal = VerbalOf();
        First = After(After(0, vowel: true), vowel: false);
        Second = After(After(First, vowel: true), vowel: false);
    }

    /// <summary>What is left of it.</summary>
    public string Text { get; private set; }

    public int Length => Text.Length;

    /// <summary>Where the region RV begins.</summary>
    public int Verbal { get; }

    /// <summary>Where the region R1 begins.</summary>
    public int First { get; }

    /// <summary>Where the region R2 begins.</summary>
    public int Second { get; }

    public bool Ends(string ending) => Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The ending lies in the region that begins there.</summary>
    public bool IsIn(int region, string ending) => Length - ending.Length >= region;

    /// <summary>The longest of the endings that lies in the region, or null. They come longest first.</summary>
    public string? LongestOf(string[] endings, int region) => Array.Find(endings, one => IsIn(region, one) && Ends(one));

    public bool IsVowel(int at) => IsVowel(Text[at]);

    /// <summary>Puts other letters in the place of the last ones. Always true.</summary>
    public bool Cut(int letters, string instead = "")
    {
        Text = Text[..^letters] + instead;
        return true;
    }

    /// <summary>Takes an ending off if the word ends so and it lies in the region.</summary>
    public bool Take(string ending, int region, string instead = "") => Ends(ending) && IsIn(region, ending) && Cut(ending.Length, instead);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string Marked(char[] word)
    {
        bool Vowel(int at) => at < word.Length && IsVowel(word[at]);
        for (var at = 0; at + 1 < word.Length;)
        {
            if (Vowel(at) && ((word[at + 1] is 'u' or 'i' && Vowel(at + 2)) || word[at + 1] == 'y'))
                word[at + 1] = char.ToUpperInvariant(word[at + 1]);
            else if (word[at] == 'y' && Vowel(at + 1))
                word[at] = 'Y';
            else if (word[at] == 'q' && word[at + 1] == 'u')
                word[at + 1] = 'U';
            else
                at++;
        }

        return new string(word);
    }

    private int VerbalOf()
    {
        if (Length >= 3 && ((IsVowel(0) && IsVowel(1)) || Array.Exists(Prefixes, one => Text.StartsWith(one, StringComparison.Ordinal))))
            return 3;
        return After(1, vowel: true);
    }

    // Behind the next vowel, or the next consonant.
    private int After(int from, bool vowel)
    {
        for (var at = from; at < Length; at++)
        {
            if (IsVowel(at) == vowel)
                return at + 1;
        }

        return Length;
    }
}
