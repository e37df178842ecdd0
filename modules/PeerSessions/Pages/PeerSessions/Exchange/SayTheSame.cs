using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Exchange;

/// <summary>Says that two words are the same thing for the promo: « tableur » and « Excel ».</summary>
internal sealed class SayTheSame : ICommand<Unit>
{
    private const int Most = 300;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Word { get; set; } = "";

    public string Other { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayTheSame>
    {
        public Validator()
        {
            RuleFor(one => one.Word).Required(Synonym.Longest).OneLine();
            RuleFor(one => one.Other).Required(Synonym.Longest).OneLine();
            RuleFor(one => one.Other).Must((form, other) => SearchText.Key(form.Word) != SearchText.Key(other)).Says("These two are one word already.");
        }
    }

    internal sealed class Handler(PeersDb db, MatchTeller teller, CurrentPerson person, TimeProvider clock) : IRequestHandler<SayTheSame, Unit>
    {
        public async Task<Unit> Handle(SayTheSame request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            var word = new Synonym(request.Id, request.Cohort, request.Word, request.Other, person.Id, clock.GetUtcNow().UtcDateTime);
            if (await db.Synonyms.FirstOrDefaultAsync(one => one.Id == request.Id || (one.CohortId == request.Cohort && one.Key == word.Key), cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            if (await db.Synonyms.CountAsync(one => one.CohortId == request.Cohort, cancellationToken) >= Most)
                throw new Refusal("The promo has {0} pairs of words: take one away first.", nameof(Word), Most);
            db.Synonyms.Add(word);
            await teller.Tell(request.Cohort, null, word, cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Takes a pair of words back: who said it, or who steers.</summary>
internal sealed record UnsayTheSame(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<UnsayTheSame>;

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<UnsayTheSame, Unit>
    {
        public async Task<Unit> Handle(UnsayTheSame request, CancellationToken cancellationToken)
        {
            var word = NotFound.IfNull(await db.Synonyms.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Id, cancellationToken));
            if (word.By != person.Id && !person.Steers(request.Cohort))
                throw new Forbidden();
            db.Synonyms.Remove(word);
            return Unit.Value;
        }
    }
}
