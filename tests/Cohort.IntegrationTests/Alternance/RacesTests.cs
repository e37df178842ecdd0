using System.Globalization;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Agreement;
using Cohort.Alternance.Pages.Alternance.Structures;
using Cohort.Alternance.Pages.Alternance.Trainee;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>Two people write the same thing of a trainee at the same moment: one is heard, the other told why not.</summary>
public sealed class RacesTests : IDisposable
{
    private const string Other = "yann@demo.example", Done = "done", Changed = "Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Of_two_contracts_that_overlap_one_is_kept()
    {
        var known = await Known.Of(host);
        var placed = (await host.Read(db => db.Set<Placement>().Where(one => one.CohortId == known.Ain).Select(one => one.PersonId).ToListAsync())).ToHashSet();
        foreach (var person in (await host.AsHouse(new ListMembers(known.Ain))).Where(one => one.Role == Role.Trainee && !placed.Contains(one.PersonId)).Select(one => one.PersonId).Take(4))
        {
            var told = await Both(who => host.As(who, new SavePlacement { Cohort = known.Ain, Person = person, Id = Guid.CreateVersion7(), Structure = known.Structure, StartsOn = new(2026, 12, 1), EndsOn = new(2027, 6, 30) }));
            told[0].ShouldStartWith("Another contract runs from");
            told[1].ShouldBe(Done);
            (await host.Read(db => db.Set<Placement>().CountAsync(one => one.PersonId == person))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task One_establishment_has_one_card()
    {
        var known = await Known.Of(host);
        for (var number = 0; number < 4; number++)
        {
            var siret = WithKey(string.Create(CultureInfo.InvariantCulture, $"52000000{number}0001"));
            var told = await Both(who => host.As(who, new SaveStructure { Cohort = known.Ain, Id = Guid.CreateVersion7(), Name = $"Mairie {number}", Siret = siret }));
            told.ShouldBe(["This SIRET is that of {0}, which is written down already.", Done], ignoreOrder: true);
            (await host.Read(db => db.Set<Structure>().CountAsync(one => one.Siret == siret))).ShouldBe(1);
        }

        // Those without a number are as many as one likes.
        for (var time = 0; time < 2; time++)
            await host.As(Cast.Trainer, new SaveStructure { Cohort = known.Ain, Id = Guid.CreateVersion7(), Name = "Sans numéro" });
    }

    [Fact]
    public async Task The_same_tutor_twice_at_once_is_once()
    {
        var known = await Known.Of(host);
        for (var number = 0; number < 4; number++)
        {
            var email = $"nouvelle{number}@exemple.example";
            var told = await Both(who => host.As(who, new AddTutor { Cohort = known.Ain, Person = known.Fatou, Placement = known.Placement, Email = email, GivenName = "Ada", FamilyName = "Roux", From = FakeClock.Today }));
            told.ShouldBe([Done, Done]);
            (await host.Read(db => (from tutor in db.Set<PlacementTutor>() join person in db.Set<Person>() on tutor.PersonId equals person.Id where person.Email == email select tutor).CountAsync())).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Of_two_who_write_the_objectives_at_once_one_is_shown_what_the_other_wrote()
    {
        var known = await Known.Of(host);
        for (var time = 0; time < 4; time++)
        {
            var stamp = (await host.As(Cast.Trainer, new GetAgreement(known.Ain, known.Fatou))).Stamp;
            var words = $"{time}";
            var told = await Both(who => host.As(who, new SaveAgreement { Cohort = known.Ain, Person = known.Fatou, Stamp = stamp, Lines = [new() { Node = known.Node, Practice = Practice.Yes, IsChosen = true, Words = who + words }] }));
            told.ShouldBe([Done, Changed], ignoreOrder: true);
        }
    }

    private static async Task<string[]> Both(Func<string, Task> act)
    {
        var told = await Task.WhenAll(new[] { Cast.Trainer, Other }.Select(who => Task.Run(async () =>
        {
            try
            {
                await act(who);
                return Done;
            }
            catch (Refusal no)
            {
                return no.Text;
            }
        })));
        return [.. told.Order(StringComparer.Ordinal)];
    }

    // The last figure checks the thirteen before it.
    private static string WithKey(string thirteen)
    {
        for (var last = '0'; last <= '9'; last++)
        {
            if (Kernel.Text.Siret.IsRight(thirteen + last))
                return thirteen + last;
        }

        throw new InvalidOperationException("No figure checks it.");
    }
}
