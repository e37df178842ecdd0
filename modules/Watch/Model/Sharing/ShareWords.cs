using Cohort.Ui;
using FluentValidation;

namespace Cohort.Watch.Model.Sharing;

/// <summary>What a public page says of itself, as it is typed.</summary>
internal abstract class ShareWords
{
    public string Title { get; set; } = "";

    public string Introduction { get; set; } = "";

    /// <summary>The promo is named.</summary>
    public bool ShowsPromo { get; set; }

    /// <summary>Search engines may find it.</summary>
    public bool IsListed { get; set; }

    /// <summary>The rules for both kinds of page.</summary>
    public static void Rule<T>(AbstractValidator<T> rules)
        where T : ShareWords
    {
        rules.RuleFor(one => one.Title).Required(Publication.LongestTitle).OneLine();
        rules.RuleFor(one => one.Introduction).Optional(Publication.LongestIntroduction);
    }
}
