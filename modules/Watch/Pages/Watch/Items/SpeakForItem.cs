using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Adds one's voice to an item, or says its reason anew.</summary>
internal sealed class SpeakForItem : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SpeakForItem>
    {
        public Validator() => RuleFor(one => one.Why).Optional(Voice.LongestWhy).OverridePropertyName("Speak.Why");
    }

    internal sealed class Handler(WatchDb db, ItemIndex index, CurrentPerson person, TimeProvider clock) : IRequestHandler<SpeakForItem, Unit>
    {
        public async Task<Unit> Handle(SpeakForItem request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var item = NotFound.IfNull(await db.Items.Include(one => one.Voices.Where(voice => voice.PersonId == me))
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            if (!ItemIntake.Speak(item, item.Address, request.Why.Trim(), me, clock.GetUtcNow().UtcDateTime))
                item.Voices.Single().Why = request.Why.Trim();
            index.Reword([item]);
            return Unit.Value;
        }
    }
}
