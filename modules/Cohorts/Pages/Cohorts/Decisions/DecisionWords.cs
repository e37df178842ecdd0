using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>Words about decisions. Keys of the texts where they are constant.</summary>
internal static class DecisionWords
{
    public static readonly IReadOnlyList<DecisionMethod> Methods = [DecisionMethod.ForAgainst, DecisionMethod.Consent, DecisionMethod.Dots, DecisionMethod.Ranking, DecisionMethod.DatePoll];

    public static string Method(DecisionMethod method, Texts L) => L[method switch
    {
        DecisionMethod.ForAgainst => "For or against",
        DecisionMethod.Consent => "Consent",
        DecisionMethod.Dots => "Dots to share out",
        DecisionMethod.Ranking => "Ranking",
        _ => "Date poll",
    }];

    /// <summary>The counting rule, in one sentence.</summary>
    public static string Rule(DecisionMethod method, int dots, Texts L) => method switch
    {
        DecisionMethod.ForAgainst => L["Adopted when more people are for than against; who abstains is counted apart."],
        DecisionMethod.Consent => L["Adopted when no objection stands; an objection stands until who made it says that it is answered."],
        DecisionMethod.Dots => L["Each person has {0} dots to share out; the most dots wins.", dots],
        DecisionMethod.Ranking => L["The first in each ranking gets as many points as there are options, the next one fewer, and so on; what is left out gets none; the most points wins (Borda count)."],
        _ => L["Yes counts 2, if need be counts 1; the highest sum wins."],
    };

    /// <summary>What a decision is about, by its path on this site.</summary>
    public static string About(string path, Texts L) => path.Contains("/launches/", StringComparison.Ordinal) ? L["The launch it comes from"] : L["What it is about"];

    /// <summary>The way back there after a vote.</summary>
    public static string Back(string path, Texts L) => path.Contains("/launches/", StringComparison.Ordinal) ? L["Back to the launch"] : L["What it is about"];

    public static string Value(DecisionMethod method, int value, Texts L) => (method, value) switch
    {
        (DecisionMethod.ForAgainst, 1) => L["For"],
        (DecisionMethod.ForAgainst, 0) => L["I abstain"],
        (DecisionMethod.ForAgainst, _) => L["Against"],
        (DecisionMethod.Consent, 1) => L["I consent"],
        (DecisionMethod.Consent, 0) => L["I stand aside"],
        (DecisionMethod.Consent, _) => L["I object"],
        (DecisionMethod.DatePoll, 2) => L["Yes"],
        (DecisionMethod.DatePoll, 1) => L["If need be"],
        _ => L["No"],
    };

    /// <summary>The values one chooses among, where the method has some.</summary>
    public static IReadOnlyList<int> Values(DecisionMethod method) => method switch
    {
        DecisionMethod.ForAgainst or DecisionMethod.Consent => [1, 0, -1],
        DecisionMethod.DatePoll => [2, 1, 0],
        _ => [],
    };

    /// <summary>How an option stands, in words.</summary>
    public static string Line(DecisionMethod method, OptionResult line, Texts L) => method switch
    {
        DecisionMethod.ForAgainst => L["{0} for, {1} against, {2} abstain", line.Of(1), line.Of(-1), line.Of(0)],
        DecisionMethod.Consent => L["{0} consent, {1} stand aside, {2} object", line.Of(1), line.Of(0), line.Of(-1)],
        DecisionMethod.DatePoll => L["{0} yes, {1} if need be, {2} no", line.Of(2), line.Of(1), line.Of(0)],
        DecisionMethod.Dots => L.Count(line.Score, "{0} dot", "{0} dots"),
        _ => L.Count(line.Score, "{0} point", "{0} points"),
    };

    /// <summary>What came out, or why nothing may be seen.</summary>
    public static string Outcome(DecisionCard card, Texts L) => Outcome(card.Terms, card.IsOpen, card.Options, card.TookPart, card.Withheld, card.Result, L);

    public static string Outcome(DecisionTerms terms, bool isOpen, IReadOnlyList<OptionCard> options, int tookPart, ResultWithheld withheld, DecisionResult? result, Texts L)
    {
        if (result is null)
        {
            return withheld switch
            {
                ResultWithheld.UntilClose => L["The result is hidden until the close."],
                ResultWithheld.KeysMissing => L["The keys that open this ballot box are missing: the result cannot be read until they are put back."],
                _ => L["Fewer than {0} members of the promo took part in this secret vote: showing the result would name them.", Model.Decisions.Tally.LeastSecret],
            };
        }

        var named = options.Where(one => result.Chosen.Contains(one.Id)).OrderBy(one => result.Chosen.ToList().IndexOf(one.Id)).Select(one => OptionWords.Of(one, L)).ToList();
        var names = string.Join(" · ", named);
        var each = Model.Decisions.Counting.JudgesEach(terms.Method);
        var single = options.Count == 1;
        if (isOpen && result.Outcome is not (DecisionOutcome.Nothing or DecisionOutcome.NoQuorum))
            return SoFar(result.Outcome, terms, each, single, names, L);
        return result.Outcome switch
        {
            DecisionOutcome.Nothing when isOpen => L["Nobody has chosen anything yet."],
            DecisionOutcome.NoQuorum when isOpen => L["The quorum is not reached yet: {0} took part, {1} are needed.", tookPart, terms.Quorum],
            DecisionOutcome.Nothing => L["Nothing came out: nobody chose anything."],
            DecisionOutcome.NoQuorum => L["The quorum was not reached: {0} took part, {1} were needed.", tookPart, terms.Quorum],
            DecisionOutcome.Adopted => single ? L["Adopted."] : each ? L["Adopted: {0}.", names] : L["Chosen: {0}.", names],
            DecisionOutcome.Tied => single ? L["A tie: as many for as against. Nothing is adopted."] : L["A tie between: {0}.", names],
            _ => terms.Method == DecisionMethod.Consent ? L["Not adopted: an objection stands."] : L["Not adopted."],
        };
    }

    // Nothing is chosen while votes come in.
    private static string SoFar(DecisionOutcome outcome, DecisionTerms terms, bool each, bool single, string names, Texts L) => outcome switch
    {
        DecisionOutcome.Adopted => single ? L["As things stand it would be adopted."] : each ? L["As things stand these would be adopted: {0}.", names] : L["In the lead: {0}.", names],
        DecisionOutcome.Tied => single ? L["As many for as against so far."] : L["Level so far: {0}.", names],
        _ => terms.Method == DecisionMethod.Consent ? L["So far an objection stands."] : L["As things stand nothing would be adopted."],
    };
}
