using Cohort.Ui;
using FluentValidation;

namespace Cohort.Facilities.Files;

/// <summary>What is put beside a workshop, a brick or a promo: a content that is in the store already, or a link.</summary>
/// <param name="Id">Its id; the form that was sent made it, so that a double click adds once.</param>
/// <param name="Name">The file's name as it was given; of a link, what it is called, or empty.</param>
/// <param name="Content">The content; null for a link.</param>
/// <param name="Url">The address; empty for a file.</param>
public sealed record NewAttachment(Guid Id, string Name, StoredContent? Content, string Url)
{
    /// <summary>Only those who steer the promo read it.</summary>
    public bool IsForSteering { get; init; }

    /// <summary>What must hold before any row is read.</summary>
    public sealed class Rules : AbstractValidator<NewAttachment>
    {
        private const int LongestUrl = 2000;

        /// <summary>The rules.</summary>
        public Rules()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Url).Required(LongestUrl).WebLink().Must(IsShort).Says("At most {0} characters.", LongestUrl).When(one => one.Content is null).OverridePropertyName("Url");
            RuleFor(one => one.Name).Optional(FileName.Most).When(one => one.Content is null);
        }

        // What is kept is the coded form, in which a letter may take nine signs.
        private static bool IsShort(string url) => !Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var address) || address.AbsoluteUri.Length <= LongestUrl;
    }
}
