using System.Globalization;

namespace Cohort.Attendance.Model.Chain;

/// <summary>A name as strangers may read it: the given name and an initial.</summary>
internal static class ShortName
{
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length < 2 ? name.Trim() : $"{words[0]} {StringInfo.GetNextTextElement(words[^1])}.";
    }
}
