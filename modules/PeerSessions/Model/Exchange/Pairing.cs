namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>Two or three people who can each show what another asks for, in a ring: each gives to the next.</summary>
internal sealed record Pairing(IReadOnlyList<Match> Steps);

/// <summary>Finds those rings. Nobody is ranked: they come in the order of the oldest request in them.</summary>
internal static class Pairings
{
    private const int Most = 12;

    public static IReadOnlyList<Pairing> Find(IReadOnlyList<Match> matches)
    {
        // From who shows to who asked; the first that was found stands for both.
        var gives = matches.GroupBy(one => one.Offer.PersonId)
            .ToDictionary(one => one.Key, one => one.GroupBy(match => match.Request.PersonId).ToDictionary(match => match.Key, match => match.First()));
        var found = new List<Pairing>();
        foreach (var (a, fromA) in gives)
        {
            foreach (var (b, ab) in fromA)
            {
                if (!gives.TryGetValue(b, out var fromB))
                    continue;
                if (a.CompareTo(b) < 0 && fromB.TryGetValue(a, out var ba))
                    found.Add(new Pairing([ab, ba]));
                // A ring of three is found once, from its smallest id, and only where no two of them would do.
                foreach (var (c, bc) in fromB)
                {
                    if (a.CompareTo(b) < 0 && a.CompareTo(c) < 0 && c != b && gives.GetValueOrDefault(c)?.GetValueOrDefault(a) is { } ca && !IsPair(a, b) && !IsPair(b, c) && !IsPair(c, a))
                        found.Add(new Pairing([ab, bc, ca]));
                }
            }
        }

        return [.. found.OrderBy(one => one.Steps.Min(step => step.Request.At)).ThenBy(one => one.Steps[0].Offer.Id).Take(Most)];

        bool IsPair(Guid one, Guid other) => gives.GetValueOrDefault(one)?.ContainsKey(other) == true && gives.GetValueOrDefault(other)?.ContainsKey(one) == true;
    }
}
