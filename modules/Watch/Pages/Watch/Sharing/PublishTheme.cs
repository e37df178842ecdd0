using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>A theme is shown to everybody, or saved again: with all that stands in it now. Whoever does it looked at what will be seen; what comes later waits for the next time.</summary>
internal sealed class PublishTheme : ShareWords, ICommand<string>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Theme { get; set; }

    /// <summary>What will be seen was looked at.</summary>
    public bool Confirmed { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PublishTheme>
    {
        public Validator()
        {
            ShareWords.Rule(this);
            RuleFor(one => one.Confirmed).Equal(true).Says("Look at what will be seen, and say that you did.");
        }
    }

    internal sealed class Handler(WatchDb db, ThemeTree tree, PagePicker picker, InboxBook inbox, Texts texts, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<PublishTheme, string>
    {
        public async Task<string> Handle(PublishTheme request, CancellationToken cancellationToken)
        {
            var theme = await tree.Find(request.Cohort, request.Theme, cancellationToken);
            Demand(person, request.Cohort, [.. theme.Keepers.Select(one => one.PersonId)]);
            var page = await db.Publications.Include(one => one.Picks).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.ThemeId == theme.Id, cancellationToken);
            if (page is null)
                db.Publications.Add(page = Publication.OfTheme(request.Cohort, theme.Id, request.Title));
            page.Describe(request, (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Name);
            var now = clock.GetUtcNow().UtcDateTime;
            await picker.Pick(page, now, cancellationToken);
            if (page.PublishedAt is null)
            {
                foreach (var keeper in theme.Keepers.Where(one => one.PersonId != person.Id))
                    await inbox.Add(keeper.PersonId, request.Cohort, "ThemePublished", () => (texts["The theme {0}, which you care for, is shown to everybody now.", theme.Name], "", WatchLinks.Publish(request.Cohort, theme.Id)), cancellationToken);
            }

            page.Publish(person.Id, now);
            return page.Slug;
        }
    }

    /// <summary>Only who cares for the theme, or steers the promo.</summary>
    /// <exception cref="Forbidden">Somebody else of the promo.</exception>
    public static void Demand(CurrentPerson person, Guid cohort, IReadOnlyList<Guid> keepers)
    {
        if (!person.Steers(cohort) && !(person.Builds(cohort) && keepers.Contains(person.Id)))
            throw new Forbidden();
    }
}

/// <summary>A theme is shown no more: its public page is gone at once.</summary>
internal sealed record StopTheme(Guid Cohort, Guid Theme) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<StopTheme>;

    internal sealed class Handler(WatchDb db, ThemeTree tree, CurrentPerson person) : IRequestHandler<StopTheme, Unit>
    {
        public async Task<Unit> Handle(StopTheme request, CancellationToken cancellationToken)
        {
            var theme = await tree.Find(request.Cohort, request.Theme, cancellationToken);
            PublishTheme.Demand(person, request.Cohort, [.. theme.Keepers.Select(one => one.PersonId)]);
            NotFound.IfNull(await db.Publications.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.ThemeId == theme.Id, cancellationToken)).Stop();
            return Unit.Value;
        }
    }
}
