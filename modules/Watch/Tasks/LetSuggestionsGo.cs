using Cohort.Kernel.Messages;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>Suggestions that waited a month leave; of those that left long ago nothing is kept. A few hundred at a time.</summary>
internal sealed record LetSuggestionsGo : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<LetSuggestionsGo>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<LetSuggestionsGo, int>
    {
        private const int AtOnce = 500;

        public async Task<int> Handle(LetSuggestionsGo request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (old, forgotten) = (now - Suggestion.WaitsFor, now - Suggestion.KeptFor);
            var waited = await db.Suggestions.Where(one => one.Fate == SuggestionFate.Waiting && one.FoundAt < old).OrderBy(one => one.FoundAt).Take(AtOnce).ToListAsync(cancellationToken);
            foreach (var one in waited)
                one.Settle(SuggestionFate.Left, null, now);
            var left = await db.Suggestions.Where(one => one.Fate == SuggestionFate.Left && one.FoundAt < forgotten).OrderBy(one => one.FoundAt).Take(AtOnce).ToListAsync(cancellationToken);
            db.Suggestions.RemoveRange(left);
            return waited.Count + left.Count;
        }
    }
}
