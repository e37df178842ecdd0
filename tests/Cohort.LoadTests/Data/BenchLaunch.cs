using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;

namespace Cohort.LoadTests.Data;

/// <summary>A launch in its vote: thirty needs, eight proposals, dots in the open; half of the group has voted, or nobody.</summary>
internal sealed class BenchLaunch(Guid promo, DateOnly today, IReadOnlyList<Guid> people, IReadOnlyList<Framework> frameworks, bool voted)
{
    private const int Needs = 30, Proposals = 8, Dots = 10;
    private readonly List<Guid> nodes = [.. frameworks.SelectMany(one => one.Nodes).Where(one => one.Kind == NodeKind.Competence).Select(one => one.Id).Order()];

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid Decision { get; } = Guid.CreateVersion7();

    public IEnumerable<object> Rows()
    {
        var now = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var launch = new Launch(Id, promo, "Qu’apprenons-nous dans les prochains jours ?", today, today.AddDays(14), people[0], now.AddDays(-1)) { DecisionId = Decision };
        launch.Enter(Phase.Propose, people[0], now.AddHours(-12));
        launch.Enter(Phase.Decide, people[0], now.AddHours(-6));
        var needs = Enumerable.Range(0, Needs).Select(index => Need(launch, index, now)).ToList();
        var proposals = Enumerable.Range(0, Proposals).Select(index => Proposal(launch, index, needs, now)).ToList();
        var decision = new Decision(
            new OpenDecision(Decision, promo, launch.Title, "", new DecisionTerms(DecisionMethod.Dots, Dots, false, false, 0, now.AddDays(7)), []), people[0], now.AddHours(-6));
        decision.Options.AddRange(proposals.Select((one, index) => new DecisionOption(Decision, new OptionTerms(one.OptionId!.Value, one.Title), index)));
        var voters = people.Where((_, index) => voted && index % 2 == 0).ToList();
        return
        [
            launch, .. needs, .. needs.SelectMany((need, index) => people.Skip(2).Take(index % 9).Select(one => new Voice(need, one, now))), .. proposals,
            decision, .. voters.Select(one => new DecisionVoter(Decision, one)),
            .. voters.SelectMany((one, index) => new[] { new DecisionMark(Decision, proposals[index % Proposals].OptionId!.Value, one, 4), new DecisionMark(Decision, proposals[(index + 3) % Proposals].OptionId!.Value, one, 2) }),
        ];
    }

    private Need Need(Launch launch, int index, DateTime now)
    {
        var need = new Need(Guid.CreateVersion7(), launch, (NeedKind)(index % 3), string.Create(CultureInfo.InvariantCulture, $"Savoir mener un atelier avec des gens qui n’osent pas, fois {index + 1}"), people[index % 2], now.AddHours(-20));
        need.Competences.Add(new NeedCompetence(need.Id, nodes[index % nodes.Count]));
        return need;
    }

    private Proposal Proposal(Launch launch, int index, List<Need> needs, DateTime now)
    {
        var proposal = new Proposal(Guid.CreateVersion7(), launch, string.Create(CultureInfo.InvariantCulture, $"Atelier proposé {index + 1}"), null, 210, people[index % people.Count], now.AddHours(-10)) { OptionId = Guid.CreateVersion7() };
        proposal.Shares.Add(new ProposalShare(proposal.Id, nodes[index % nodes.Count], 210));
        proposal.Leaders.Add(new ProposalLeader(proposal, people[index % people.Count]));
        proposal.Needs.Add(new ProposalNeed(proposal.Id, needs[index].Id));
        return proposal;
    }
}
