using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>The figures of a running vote in words: the same on a page that is read as in what open pages are sent.</summary>
internal static class LaunchFigures
{
    /// <summary>The name of the figure that tells how many took part; a proposal's is its id.</summary>
    public const string TookPart = "took-part";

    /// <summary>What the name of the figure begins with that tells how wide the bar of a proposal is.</summary>
    public const string Bar = "bar-";

    private const int Whole = 598;

    /// <summary>How many took part, of how many who may.</summary>
    public static string Say(DecisionCard decision, int voters, Texts L) => decision.TookPart < 2 ? L["{0} person of {1} took part.", decision.TookPart, voters] : L["{0} people of {1} took part.", decision.TookPart, voters];

    /// <summary>Who may vote.</summary>
    public static int Voters(IEnumerable<MemberCard> members) => members.Count(one => one.Role is Role.Trainee or Role.Trainer);

    /// <summary>How a proposal stands.</summary>
    public static string Say(DecisionCard decision, OptionResult line, Texts L) => decision.Terms.Method switch
    {
        DecisionMethod.Consent => L["{0} consent, {1} stand aside, {2} object", line.Of(1), line.Of(0), line.Of(-1)],
        DecisionMethod.Dots => L.Count(line.Score, "{0} dot", "{0} dots"),
        _ => L.Count(line.Score, "{0} point", "{0} points"),
    };

    /// <summary>What the decision tells of a proposal; null as long as its results are withheld.</summary>
    public static OptionResult? ResultOf(DecisionCard? decision, ProposalCard proposal) => decision?.Result?.Lines.FirstOrDefault(one => one.Option == proposal.OptionId);

    /// <summary>How wide the bar of a proposal is on the wall.</summary>
    public static int Wide(DecisionCard decision, OptionResult line) => decision.Bar(line, Whole);

    /// <summary>All the figures of the pages, by name. What is withheld from a reader is withheld here.</summary>
    public static IReadOnlyDictionary<string, string> All(DecisionCard decision, IReadOnlyList<ProposalCard> proposals, int voters, Texts L)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal) { [TookPart] = Say(decision, voters, L) };
        foreach (var proposal in proposals)
        {
            if (ResultOf(decision, proposal) is not { } line)
                continue;
            all[proposal.Id.ToString()] = Say(decision, line, L);
            all[Bar + proposal.Id] = Wide(decision, line).ToString(CultureInfo.InvariantCulture);
        }

        return all;
    }
}
