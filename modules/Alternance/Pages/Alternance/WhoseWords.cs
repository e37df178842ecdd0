using Cohort.Kernel.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>A form in which somebody tells of days spent with people who are helped. What may be theirs is asked about before it is kept; _Sure.cshtml shows the tick.</summary>
internal interface IAsksWhose
{
    /// <summary>What looks like somebody's own is none.</summary>
    bool Sure { get; }

    /// <summary>All that was typed.</summary>
    IReadOnlyList<string?> Typed();
}

internal static class WhoseWords
{
    // L["“{0}” looks like somebody's own: a number, an address. Nothing of anybody who was helped stands here: take it out, or tick the box if it is none."]
    private const string Asks = "“{0}” looks like somebody's own: a number, an address. Nothing of anybody who was helped stands here: take it out, or tick the box if it is none.";

    /// <summary>Nothing of a person who was helped stands in what was typed, or whoever typed it says so.</summary>
    public static void HoldNobodysOwn<T>(this AbstractValidator<T> form)
        where T : IAsksWhose => form.RuleFor(one => one.Sure).Custom((sure, context) =>
        {
            if (!sure && LooksPersonal.Find(string.Join('\n', context.InstanceToValidate.Typed())) is var (_, found))
                context.AddFailure(new ValidationFailure(nameof(IAsksWhose.Sure), Asks) { CustomState = new object?[] { found } });
        });
}
