using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Its author withdraws a comment; a trainer hides it and says why.</summary>
internal sealed class RemoveComment : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public Guid Comment { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveComment>
    {
        public Validator() => RuleFor(one => one.Why).Optional(WatchItem.LongestWhy).OverridePropertyName("Remove.Why");
    }

    internal sealed class Handler(WatchDb db, ItemIndex index, CurrentPerson person, TimeProvider clock) : IRequestHandler<RemoveComment, Unit>
    {
        public async Task<Unit> Handle(RemoveComment request, CancellationToken cancellationToken)
        {
            var comment = NotFound.IfNull(await db.Comments.FirstOrDefaultAsync(
                one => one.CohortId == request.Cohort && one.ItemId == request.Item && one.Id == request.Comment && one.RemovedAt == null, cancellationToken));
            var isMine = comment.By == person.Id;
            if (!isMine && !person.Steers(request.Cohort))
                throw new Forbidden();
            var why = isMine ? "" : TextFile.OneLine(request.Why);
            if (!isMine && why.Length == 0)
                throw new Refusal("Say why it is hidden: its author reads it.", "Remove.Why");
            comment.Remove(person.Id, why, clock.GetUtcNow().UtcDateTime);
            index.Reword(comment.ItemId);
            return Unit.Value;
        }
    }
}
