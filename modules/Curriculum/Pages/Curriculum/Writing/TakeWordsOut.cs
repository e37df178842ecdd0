using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>
/// Takes words out of a shared text for good, out of each of its revisions too: what should never have stood there, a name, a
/// number. A revision more says that it was done, and by whom, not what it was. Answers from how many revisions they went.
/// </summary>
internal sealed class TakeWordsOut : ICommand<int>
{
    public const int Least = 3, Most = 2_000;

    /// <summary>What stands where the words stood.</summary>
    public const string Gap = "[…]";

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Text { get; set; }

    /// <summary>Letter by letter as they stand.</summary>
    public string Words { get; set; } = "";

    public bool Sure { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<TakeWordsOut>
    {
        public Validator()
        {
            RuleFor(one => one.Words).Required(Most).Must(words => words is null || words.Trim().Length >= Least).Says("At least {0} characters.", Least);
            RuleFor(one => one.Sure).Must(sure => sure).Says("Tick the box first: the words do not come back.");
        }
    }

    internal sealed class Handler(CurriculumDb db, SharedPen pen, Texts texts) : IRequestHandler<TakeWordsOut, int>
    {
        public async Task<int> Handle(TakeWordsOut request, CancellationToken cancellationToken)
        {
            var text = await pen.Take(request.Cohort, request.Text, cancellationToken);
            var words = request.Words.ReplaceLineEndings("\n").Trim();
            var found = await db.Revisions.Where(one => one.TextId == text.Id && one.Text.Contains(words)).ToListAsync(cancellationToken);
            var changed = found.Count(one => one.TakeOut(words, Gap));
            if (changed == 0)
                throw new Refusal("These words stand in no version of this text. They are looked for letter by letter.", nameof(Words));
            db.Revisions.Add(text.TakeOut(words, Gap, texts["words were taken out of every version"], pen.Me, pen.Now));
            if (await db.FactSheets.FirstOrDefaultAsync(one => one.TextId == text.Id, cancellationToken) is { } sheet)
                sheet.Say(text.Text);
            return changed;
        }
    }
}
