using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>A text that comes in pieces, on one line: its words are counted to the end, and kept up to a length.</summary>
internal sealed class RunningText(int most)
{
    private readonly StringBuilder kept = new();
    private bool isParted = true;

    /// <summary>How many words it has in all.</summary>
    public int Count { get; private set; }

    /// <summary>The first characters of it.</summary>
    public override string ToString() => kept.ToString();

    /// <summary>Goes on. Signs that hide, such as the soft hyphen, are left out: they stand in the middle of words.</summary>
    public void Add(string text)
    {
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) || char.IsControl(sign))
            {
                isParted = true;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Format)
                continue;
            if (isParted)
            {
                Count++;
                isParted = false;
                if (kept.Length > 0 && kept.Length < most)
                    kept.Append(' ');
            }

            if (kept.Length < most)
                kept.Append(sign);
        }
    }

    /// <summary>What comes next is another word.</summary>
    public void Part() => isParted = true;
}
