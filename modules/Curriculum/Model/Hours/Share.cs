namespace Cohort.Curriculum.Model.Hours;

/// <summary>Shares whole minutes so that the parts always add up to the whole.</summary>
internal static class Share
{
    /// <summary>Splits a total by weights with the largest-remainder method.</summary>
    /// <param name="total">0 or more.</param>
    /// <param name="weights">0 or more each; when all are 0, the parts are as equal as can be.</param>
    /// <returns>One part per weight; their sum is <paramref name="total"/>. Equal remainders favour the first.</returns>
    /// <exception cref="ArgumentException">Something is negative, or there is a total and nothing to give it to.</exception>
    public static int[] Apportion(int total, IReadOnlyList<int> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        if (weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("A weight is negative.", nameof(weights));
        }

        if (weights.Count == 0)
        {
            return total == 0 ? [] : throw new ArgumentException("A total needs at least one weight.", nameof(weights));
        }

        var sum = weights.Sum(weight => (long)weight);
        var parts = new int[weights.Count];
        var remainders = new long[weights.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            // In 64 bits a product of two ints cannot overflow.
            var (weight, divisor) = sum == 0 ? (1L, (long)parts.Length) : (weights[i], sum);
            (var part, remainders[i]) = Math.DivRem(total * weight, divisor);
            parts[i] = (int)part;
        }

        // A weight of 0 has no remainder, and there are more remainders than minutes left: it never gets one.
        var left = total - parts.Sum();
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenBy(i => i).Take(left))
        {
            parts[i]++;
        }

        return parts;
    }

    /// <summary>Spreads the minutes of half-days over competences: what a workshop's ledger lines are.</summary>
    /// <param name="slots">Minutes of each half-day, 0 or more.</param>
    /// <param name="competences">Minutes of each competence, 0 or more, with the same sum.</param>
    /// <returns>A cell per slot (row) and competence (column); rows and columns add up exactly, none is negative.</returns>
    /// <exception cref="ArgumentException">The sums differ, or something is negative.</exception>
    public static int[,] Spread(IReadOnlyList<int> slots, IReadOnlyList<int> competences)
    {
        if (slots.Concat(competences).Any(minutes => minutes < 0))
        {
            throw new ArgumentException("A number of minutes is negative.", nameof(slots));
        }

        if (slots.Sum(minutes => (long)minutes) != competences.Sum(minutes => (long)minutes))
        {
            throw new ArgumentException("The slots and the competences do not add up to the same.", nameof(competences));
        }

        var cells = new int[slots.Count, competences.Count];
        var remaining = competences.ToArray();
        for (var slot = 0; slot < slots.Count; slot++)
        {
            // A slot is never longer than all that remains, so a share never exceeds what it is a share of.
            var parts = Apportion(slots[slot], remaining);
            for (var competence = 0; competence < parts.Length; competence++)
            {
                cells[slot, competence] = parts[competence];
                remaining[competence] -= parts[competence];
            }
        }

        return cells;
    }
}
