using Cohort.Cohorts.Model.Opening;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

/// <summary>The lines of a questionnaire as they are typed: one statement a line.</summary>
internal static class DiagnosisFields
{
    /// <summary>Statements to begin with, about digital mediation; keys of the texts.</summary>
    public static readonly IReadOnlyList<string> Starter =
    [
        "I can say what digital mediation is, in plain words.",
        "I can welcome somebody who is afraid of the computer.",
        "I can help with an errand online without doing it in their place.",
        "I can explain what becomes of personal data.",
        "I can run a workshop in front of a group.",
        "I can set up an old computer again, or know who can.",
        "I know the places nearby to which I can send somebody on.",
        "I can choose a free tool, and say why.",
    ];

    public static IReadOnlyList<string> Read(string? lines) => [.. (lines ?? "").Split('\n').Select(one => one.Trim()).Where(Rules.HasWords).Distinct(StringComparer.Ordinal)];

    public static void Check<T>(AbstractValidator<T> rules, System.Linq.Expressions.Expression<Func<T, string>> title, System.Linq.Expressions.Expression<Func<T, string>> lines)
    {
        rules.RuleFor(title).Required(Diagnosis.MostTitle).OneLine();
        rules.RuleFor(lines).Must(one => Read(one).Count > 0).Says("Please fill this in.")
            .Must(one => Read(one).Count <= Diagnosis.MostStatements).Says("At most {0} lines.", Diagnosis.MostStatements)
            .Must(one => Read(one).All(line => line.Length <= Diagnosis.MostText)).Says("At most {0} characters on a line.", Diagnosis.MostText);
    }

    public static string Of(Agreement value) => value switch
    {
        Agreement.No => "No",
        Agreement.RatherNo => "Rather no",
        Agreement.RatherYes => "Rather yes",
        Agreement.Yes => "Yes",
        _ => "I cannot say",
    };
}
