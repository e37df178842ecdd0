using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Saves a text, or one part of it. It is never refused because somebody else wrote meanwhile: both are put together.</summary>
internal sealed class SaveText : ICommand<Saved>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Text { get; set; }

    /// <summary>The revision the form was opened from.</summary>
    public int Version { get; set; }

    /// <summary>The part it edits, as it was in that revision; null: all of it.</summary>
    public int? Section { get; set; }

    public string Words { get; set; } = "";

    public string Note { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SaveText>
    {
        public Validator()
        {
            // A browser counts the end of a line as one, and sends two.
            RuleFor(one => one.Words).Must(words => (words ?? "").ReplaceLineEndings("\n").Length <= SharedText.Longest).Says("At most {0} characters.", SharedText.Longest);
            RuleFor(one => one.Note).Optional(TextRevision.LongestNote);
        }
    }

    internal sealed class Handler(SharedPen pen) : IRequestHandler<SaveText, Saved>
    {
        public async Task<Saved> Handle(SaveText request, CancellationToken cancellationToken)
        {
            var text = await pen.Take(request.Cohort, request.Text, cancellationToken);
            var ground = await pen.At(text, request.Version, cancellationToken);
            var words = request.Words ?? "";
            var mine = request.Section is { } part ? TextSection.Replace(ground, part, words) : words;
            return await pen.Write(text, request.Version, ground, mine, RevisionKind.Written, request.Note ?? "", cancellationToken);
        }
    }
}
