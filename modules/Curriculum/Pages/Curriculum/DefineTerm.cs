using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Says what a word means. A word that is there already gets one definition more, whatever its case and accents. Answers the word's id.</summary>
internal sealed class DefineTerm : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>Of the definition.</summary>
    public Guid Id { get; set; }

    public string Word { get; set; } = "";

    public string Text { get; set; } = "";

    public string Source { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<DefineTerm>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Word).Required(80);
            RuleFor(one => one.Word).Must(word => string.IsNullOrWhiteSpace(word) || SearchText.Key(word).Length is > 0 and <= 160).Says("A word has letters or digits.");
            RuleFor(one => one.Text).Required(ReadingNote.Most);
            RuleFor(one => one.Source).Optional(300);
        }
    }

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<DefineTerm, Guid>
    {
        public async Task<Guid> Handle(DefineTerm request, CancellationToken cancellationToken)
        {
            var twin = await (from known in db.Terms
                              from said in known.Definitions
                              where said.Id == request.Id
                              select new { known.Id, known.CohortId, said.By }).FirstOrDefaultAsync(cancellationToken);
            if (twin is not null)
                return twin.CohortId == request.Cohort && twin.By == person.Id ? twin.Id : throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var key = SearchText.Normalise(request.Word);
            // Two who add the same word at once: the unique index stops one, whose handler runs again and finds the word.
            var term = await db.Terms.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Key == key, cancellationToken);
            if (term is null)
                db.Terms.Add(term = new GlossaryTerm(Guid.CreateVersion7(), request.Cohort, request.Word, person.Id, now));
            term.Definitions.Add(new GlossaryDefinition(request.Id, term.Id, request.Text.ReplaceLineEndings("\n").Trim(), request.Source.Trim(), person.Id, now));
            return term.Id;
        }
    }
}
