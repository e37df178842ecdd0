using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>The figures of a running vote in words: the same on a page that is read as in what open pages are sent.</summary>
internal static class LaunchFigures
{
    /// <summary>The name of the figure that tells how many took part; a proposal's is its id.</summary>
    public const string TookPart = "took-part";

    /// <summary>How many took part.</summary>
    public static string Say(DecisionCard decision, Texts L) => L.Count(decision.TookPart, "{0} person took part.", "{0} people took part.");

    /// <summary>How a proposal stands.</summary>
    public static string Say(DecisionCard decision, OptionResult line, Texts L) => decision.Terms.Method switch
    {
        DecisionMethod.Consent => L["{0} consent, {1} stand aside, {2} object", line.Of(1), line.Of(0), line.Of(-1)],
        DecisionMethod.Dots => L.Count(line.Score, "{0} dot", "{0} dots"),
        _ => L.Count(line.Score, "{0} point", "{0} points"),
    };

    /// <summary>What the decision tells of a proposal; null as long as its results are withheld.</summary>
    public static OptionResult? ResultOf(DecisionCard? decision, ProposalCard proposal) => decision?.Result?.Lines.FirstOrDefault(one => one.Option == proposal.OptionId);

    /// <summary>All the figures of the pages, by name. What is withheld from a reader is withheld here.</summary>
    public static IReadOnlyDictionary<string, string> All(DecisionCard decision, IReadOnlyList<ProposalCard> proposals, Texts L)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal) { [TookPart] = Say(decision, L) };
        foreach (var proposal in proposals)
        {
            if (ResultOf(decision, proposal) is { } line)
                all[proposal.Id.ToString()] = Say(decision, line, L);
        }

        return all;
    }
}
