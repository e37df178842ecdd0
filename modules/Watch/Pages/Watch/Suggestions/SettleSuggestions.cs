using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Suggestions;

/// <summary>A suggestion is not for this promo: nobody sees it again, unless this is taken back. Said twice it is said once.</summary>
internal sealed record DropSuggestion(Guid Cohort, Guid Id, bool IsDropped) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<DropSuggestion>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<DropSuggestion, Unit>
    {
        public async Task<Unit> Handle(DropSuggestion request, CancellationToken cancellationToken)
        {
            var suggestion = NotFound.IfNull(await db.Suggestions.FirstOrDefaultAsync(one => one.PromoId == request.Cohort && one.Id == request.Id, cancellationToken));
            if (request.IsDropped && suggestion.Fate == SuggestionFate.Waiting)
                suggestion.Settle(SuggestionFate.NotForUs, person.Id, clock.GetUtcNow().UtcDateTime);
            else if (!request.IsDropped && suggestion.Fate == SuggestionFate.NotForUs)
                suggestion.Reopen();
            return Unit.Value;
        }
    }
}

/// <summary>All that waited when the page was made was seen, and is left. Answers how many.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Until">When the latest of them was found (UTC): what came since still waits.</param>
internal sealed record SeeSuggestions(Guid Cohort, DateTime Until) : ICommand<int>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SeeSuggestions>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SeeSuggestions, int>
    {
        public async Task<int> Handle(SeeSuggestions request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var waiting = await db.Suggestions.Where(one => one.PromoId == request.Cohort && one.Fate == SuggestionFate.Waiting && one.FoundAt <= request.Until).ToListAsync(cancellationToken);
            foreach (var one in waiting)
                one.Settle(SuggestionFate.Seen, person.Id, now);
            return waiting.Count;
        }
    }
}

/// <summary>What one just called seen, all at once, waits again: within the hour, and one's own last time only.</summary>
internal sealed record UnseeSuggestions(Guid Cohort) : ICommand<int>
{
    private static readonly TimeSpan Within = TimeSpan.FromHours(1);

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<UnseeSuggestions>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<UnseeSuggestions, int>
    {
        public async Task<int> Handle(UnseeSuggestions request, CancellationToken cancellationToken)
        {
            var (me, since) = (person.Id, clock.GetUtcNow().UtcDateTime - Within);
            var mine = db.Suggestions.Where(one => one.PromoId == request.Cohort && one.Fate == SuggestionFate.Seen && one.FateBy == me && one.FateAt > since);
            var last = await mine.MaxAsync(one => one.FateAt, cancellationToken);
            var seen = await mine.Where(one => one.FateAt == last).ToListAsync(cancellationToken);
            seen.ForEach(one => one.Reopen());
            return seen.Count;
        }
    }
}
