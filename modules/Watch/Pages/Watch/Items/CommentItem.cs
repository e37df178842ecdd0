using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Talk;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Says something of an item: a remark, or what came of trying it.</summary>
internal sealed class CommentItem : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public Guid Id { get; set; }

    public CommentKind Kind { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<CommentItem>
    {
        public Validator()
        {
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Text).Optional(ItemComment.Most).OverridePropertyName("Said.Text");
            // What came of trying it says enough by itself.
            RuleFor(one => one.Text).Must(Rules.HasWords).Says("A comment: please say something, or choose what came of trying it.")
                .When(one => one.Kind is not (CommentKind.Worked or CommentKind.Partly or CommentKind.Failed)).OverridePropertyName("Said.Text");
        }
    }

    internal sealed class Handler(WatchDb db, ItemIndex index, CurrentPerson person, TimeProvider clock) : IRequestHandler<CommentItem, Unit>
    {
        public async Task<Unit> Handle(CommentItem request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty || !await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken))
                throw new NotFound();
            if (await db.Comments.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.ItemId == request.Item && twin.By == person.Id ? Unit.Value : throw new NotFound();
            db.Comments.Add(new ItemComment(request.Id, request.Cohort, request.Item, request.Kind, request.Text.Trim(), person.Id, clock.GetUtcNow().UtcDateTime));
            index.Reword(request.Item);
            return Unit.Value;
        }
    }
}
