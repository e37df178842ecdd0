using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.BrowserTests;

/// <summary>Decisions to look at.</summary>
internal static class SomeDecisions
{
    /// <summary>One for each method: open, voted, objected to; and one secret and closed.</summary>
    public static async Task<IReadOnlyList<Guid>> Add(CohortDb db, Guid cohort, (Guid Trainee, Guid Trainer) who, DateTime now)
    {
        var made = new List<Guid>();
        foreach (var (method, secret) in Enum.GetValues<DecisionMethod>().Select(one => (one, false)).Append((DecisionMethod.Dots, true)))
        {
            var decision = new Decision(new OpenDecision(Guid.CreateVersion7(), cohort, "Que faisons-nous ensemble ?", "/promos", new DecisionTerms(method, 3, secret, false, 2, now.AddDays(3)), []), who.Trainer, now);
            decision.Options.AddRange(Enumerable.Range(0, 3).Select(index => new DecisionOption(decision.Id, method == DecisionMethod.DatePoll
                ? new OptionTerms(Guid.CreateVersion7(), "", DateOnly.FromDateTime(now).AddDays(7 + index), DayPart.Morning) : new OptionTerms(Guid.CreateVersion7(), $"Option {index}"), index)));
            decision.Options[2].Withdraw("Fermé.", now);
            db.AddRange(decision, new DecisionVoter(decision.Id, who.Trainer));
            if (secret)
                db.Add(new SecretBox(decision.Id));
            else
                db.Add(new DecisionMark(decision.Id, decision.Options[0].Id, who.Trainer, method == DecisionMethod.Consent ? -1 : 1));
            if (method == DecisionMethod.Consent)
                db.Add(new DecisionObjection(decision.Id, decision.Options[0].Id, who.Trainer, "Trop loin.", now));
            if (secret)
                decision.Close(now);
            if (method == DecisionMethod.DatePoll)
                AddGuests(db, decision, who.Trainer, now);
            made.Add(decision.Id);
        }

        await db.SaveChangesAsync();
        return made;
    }

    /// <summary>One guest has answered, one has not; each has a link that the tests know. And the close was moved.</summary>
    private static void AddGuests(CohortDb db, Decision decision, Guid trainer, DateTime now)
    {
        db.Add(new DecisionExtension(decision, now.AddDays(4), trainer, now));
        decision.Extend(now.AddDays(4));
        foreach (var (name, token) in new[] { ("Zoé Marchal", Addresses.GuestToken), ("Noé Blanc", Addresses.UsedToken) })
        {
            var hash = LinkToken.Hash(token);
            // Read again on the same site: the link leads to the first of the polls.
            if (db.Set<DecisionGuest>().Any(one => one.TokenHash == hash))
                continue;
            var guest = new DecisionGuest(Guid.CreateVersion7(), decision.Id, name, trainer, now);
            guest.NewToken(trainer);
            var row = db.Add(guest);
            row.Property(one => one.TokenHash).CurrentValue = hash;
            if (token == Addresses.UsedToken)
            {
                guest.Answer("another browser", now);
                db.AddRange(new DecisionVoter(decision.Id, guest.Id), new DecisionMark(decision.Id, decision.Options[1].Id, guest.Id, 2));
            }
        }
    }
}
