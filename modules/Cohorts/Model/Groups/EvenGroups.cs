namespace Cohort.Cohorts.Model.Groups;

/// <summary>Draws groups of even size, in which those come together who were together least.</summary>
internal static class EvenGroups
{
    private const int Tries = 30;

    /// <summary>The people in so many groups, whose sizes differ by one at most.</summary>
    /// <param name="people">Each once.</param>
    /// <param name="count">Groups; never more than there are people.</param>
    /// <param name="before">The groups there were: each time two people stood in one counts.</param>
    /// <param name="random">Where chance comes from.</param>
    public static IReadOnlyList<IReadOnlyList<Guid>> Draw(IReadOnlyCollection<Guid> people, int count, IReadOnlyCollection<IReadOnlyCollection<Guid>> before, Random random)
    {
        var (all, groups) = (people.Distinct().ToArray(), Math.Clamp(count, 1, Math.Max(1, people.Count)));
        var met = Met(all, before);
        var best = Array.Empty<int>();
        var least = long.MaxValue;
        for (var attempt = 0; attempt < Tries && least > 0; attempt++)
        {
            var order = Enumerable.Range(0, all.Length).ToArray();
            random.Shuffle(order);
            // Place by place: the sizes are even, whatever is exchanged afterwards.
            var seats = new int[all.Length];
            for (var index = 0; index < order.Length; index++)
                seats[order[index]] = index % groups;
            Exchange(seats, met);
            if (Sum(seats, met) is var sum && sum < least)
                (best, least) = (seats, sum);
        }

        return [.. Enumerable.Range(0, groups).Select(group => (IReadOnlyList<Guid>)[.. all.Where((_, index) => best[index] == group)])];
    }

    private static long[,] Met(Guid[] all, IReadOnlyCollection<IReadOnlyCollection<Guid>> before)
    {
        var at = all.Select((id, index) => (id, index)).ToDictionary(one => one.id, one => one.index);
        var met = new long[all.Length, all.Length];
        foreach (var group in before)
        {
            var here = group.Where(at.ContainsKey).Select(id => at[id]).Distinct().ToList();
            foreach (var one in here)
            {
                foreach (var other in here.Where(index => index != one))
                    met[one, other]++;
            }
        }

        return met;
    }

    // Two change places as long as that brings fewer together again. A pair that met twice weighs more than two that met once.
    private static void Exchange(int[] seats, long[,] met)
    {
        for (var again = true; again;)
        {
            again = false;
            for (var one = 0; one < seats.Length; one++)
            {
                for (var other = one + 1; other < seats.Length; other++)
                {
                    if (seats[one] == seats[other] || Gain(one, other, seats, met) <= 0)
                        continue;
                    (seats[one], seats[other]) = (seats[other], seats[one]);
                    again = true;
                }
            }
        }
    }

    private static long Gain(int one, int other, int[] seats, long[,] met)
    {
        long gain = 0;
        for (var who = 0; who < seats.Length; who++)
        {
            if (who == one || who == other)
                continue;
            var more = Weight(met[one, who]) - Weight(met[other, who]);
            gain += seats[who] == seats[one] ? more : seats[who] == seats[other] ? -more : 0;
        }

        return gain;
    }

    private static long Sum(int[] seats, long[,] met)
    {
        long sum = 0;
        for (var one = 0; one < seats.Length; one++)
        {
            for (var other = one + 1; other < seats.Length; other++)
                sum += seats[one] == seats[other] ? Weight(met[one, other]) : 0;
        }

        return sum;
    }

    private static long Weight(long times) => times * times;
}
