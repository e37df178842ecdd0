namespace Cohort.Curriculum.Model.Writing;

/// <summary>What a scribe does.</summary>
internal enum ScribeRole
{
    /// <summary>Writes down.</summary>
    Writes,

    /// <summary>Reads along, asks, corrects.</summary>
    Checks,
}

/// <summary>Whose turn it is to write and to check: who did so least recently, of those who did as long ago the one who did so least often.</summary>
internal static class ScribeRota
{
    /// <summary>Two different people, or fewer when there are fewer.</summary>
    /// <param name="people">Who may be asked, in the order in which ties are settled.</param>
    /// <param name="turns">Whoever had a turn, when, as what.</param>
    public static IReadOnlyDictionary<ScribeRole, Guid> Propose(IReadOnlyList<Guid> people, IReadOnlyCollection<(Guid Person, ScribeRole Role, DateTime At)> turns)
    {
        var proposed = new Dictionary<ScribeRole, Guid>();
        foreach (var role in Enum.GetValues<ScribeRole>())
        {
            var next = people.Where(one => !proposed.ContainsValue(one))
                .OrderBy(one => turns.Where(turn => turn.Person == one).Select(turn => turn.At).DefaultIfEmpty(DateTime.MinValue).Max())
                .ThenBy(one => turns.Count(turn => turn.Person == one && turn.Role == role)).Take(1).ToList();
            if (next is [var one])
                proposed[role] = one;
        }

        return proposed;
    }
}
