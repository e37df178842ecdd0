using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Answers;

internal sealed class SeedScenariosRules : AbstractValidator<SeedScenarios>;

/// <summary>Takes in the cards and the numbers that ship. Cards follow the file; a number that a coordinator has checked is theirs.</summary>
internal sealed class WhenScenariosAreSeeded(PeersDb db, TimeProvider clock) : IRequestHandler<SeedScenarios, int>
{
    public async Task<int> Handle(SeedScenarios request, CancellationToken cancellationToken)
    {
        var (added, now) = (0, clock.GetUtcNow().UtcDateTime);
        var cards = await db.Scenarios.Where(one => one.Key != "").ToDictionaryAsync(one => one.Id, cancellationToken);
        foreach (var one in ScenarioFile.Shipped.Scenarios)
        {
            var id = Shelf.Id("scenario", one.Code);
            if (!cards.TryGetValue(id, out var card))
            {
                db.Scenarios.Add(card = new Scenario(id, Membership.Body, Guid.Empty, now) { Key = one.Code });
                added++;
            }

            card.Take(one.Text());
        }

        var numbers = await db.Numbers.ToDictionaryAsync(one => one.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var one in NumberFile.Shipped.Numbers)
        {
            if (!numbers.TryGetValue(one.Code, out var number))
            {
                db.Numbers.Add(number = new HelpNumber(Shelf.Id("number", one.Code), one.Code));
                added++;
            }

            if (number.CheckedBy != Guid.Empty)
                continue;
            (number.Kind, number.Number, number.Name, number.Purpose) = (one.Means, one.Number, one.Name, one.Purpose);
            (number.Hours, number.Cost, number.Web, number.CheckedOn) = (one.Hours, one.Cost, one.Web, NumberFile.Shipped.AsOf);
        }

        return added;
    }
}
