using Cohort.Curriculum.Model.Writing;
using Cohort.Curriculum.Tasks;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Keeps the address of a pad beside the page of a workshop and asks for its text; an empty address takes the link away.</summary>
internal sealed class KeepPad : ICommand<bool>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Workshop { get; set; }

    public string PadUrl { get; set; } = "";

    /// <summary>Of the long work that imports it.</summary>
    public Guid Work { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<KeepPad>
    {
        public Validator() => RuleFor(one => one.PadUrl).Optional(500).WebLink().Fetchable();
    }

    internal sealed class Handler(CurriculumDb db, SharedPen pen, LongWorks works, Texts texts) : IRequestHandler<KeepPad, bool>
    {
        public async Task<bool> Handle(KeepPad request, CancellationToken cancellationToken)
        {
            var id = await db.SharedTexts.Where(one => one.CohortId == request.Cohort && one.WorkshopId == request.Workshop).Select(one => one.Id).FirstOrDefaultAsync(cancellationToken);
            var text = await pen.Take(request.Cohort, id, cancellationToken);
            var url = (request.PadUrl ?? "").Trim();
            if (text.PadUrl != url)
                (text.PadUrl, text.PadText) = (url, "");
            if (url.Length == 0)
                return false;
            var title = await db.Workshops.Where(one => one.Id == request.Workshop).Select(one => one.Title).FirstAsync(cancellationToken);
            await works.Ask(new WorkOrder(request.Work, ImportPadWork.Kind, texts["The pad of “{0}”", title], new ImportPadWork.Order(request.Cohort, id)) { PromoId = request.Cohort }, cancellationToken);
            return true;
        }
    }
}

/// <summary>Takes the text of a pad in, as a revision: what came into the pad since the last time, put together with what was written here.</summary>
internal sealed record TakePad(Guid Cohort, Guid Text, string Words) : ICommand<Saved>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<TakePad>
    {
        public Validator() => RuleFor(one => one.Words).Must(words => words.Length <= SharedText.Longest).Says("At most {0} characters.", SharedText.Longest);
    }

    internal sealed class Handler(SharedPen pen) : IRequestHandler<TakePad, Saved>
    {
        public async Task<Saved> Handle(TakePad request, CancellationToken cancellationToken)
        {
            var text = await pen.Take(request.Cohort, request.Text, cancellationToken);
            var words = request.Words.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal);
            var saved = await pen.Write(text, 0, text.PadText, words, RevisionKind.Pad, "", cancellationToken);
            text.PadText = words;
            return saved;
        }
    }
}
