using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The trainee, the tutor or the trainer says their word of a period, in their own place only. An empty one is taken back.</summary>
internal sealed class SayWord : ICommand<Unit>, IAsksWhose
{
    public const int Nothing = -1;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    /// <summary>First day of the period, or <see cref="PeriodWord.Whole"/>.</summary>
    [BindNever]
    public DateOnly Of { get; set; }

    /// <summary>Of the word that was read; <see cref="Nothing"/> when there was none.</summary>
    public int Version { get; set; } = Nothing;

    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Text];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<SayWord>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Text).Optional(PeriodWord.LongestText);
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SayWord, Unit>
    {
        public async Task<Unit> Handle(SayWord request, CancellationToken cancellationToken)
        {
            // It carries a name: the house has none.
            if (person.IsHouse)
                throw new Forbidden();
            var voice = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            IReadOnlyList<Period> periods = [];
            if (request.Of != PeriodWord.Whole)
            {
                var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
                periods = Periods.Of(await mediator.Send(new GetCalendar(request.Cohort), cancellationToken), promo.StartsOn, promo.EndsOn);
                if (periods.All(one => one.From != request.Of))
                    throw new NotFound();
                if (request.Of > await followed.Today(request.Cohort, cancellationToken))
                    throw new Refusal("This period has not begun.");
            }

            // The word that is shown: the calendar may have moved the period since it was written.
            var words = await db.PeriodWords.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.Voice == voice).ToListAsync(cancellationToken);
            var word = BookletSheet.Said(words, periods, request.Of, voice);
            if (word is not null)
                word.Expect(request.Version);
            else if (Rules.HasWords(request.Text))
                db.PeriodWords.Add(word = new PeriodWord(request.Cohort, request.Person, request.Of, voice));
            if (Rules.HasWords(request.Text))
                word?.Say(request.Text, person.Id, clock.GetUtcNow().UtcDateTime);
            else if (word is not null)
                db.PeriodWords.Remove(word);
            return Unit.Value;
        }
    }
}
