using Cohort.Facilities.Fetching;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Rooms;

/// <summary>Has news of the promo said in a chat. Answers the secret that posts are signed with: it is shown this once; empty when the webhook was there.</summary>
internal sealed class AddWebhook : ICommand<string>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    public ChatFormat Format { get; set; }

    /// <summary>Names of rules.</summary>
    public List<string> News { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AddWebhook>
    {
        public Validator()
        {
            RuleFor(one => one.Id).NotEmpty();
            RuleFor(one => one.Name).Required(80);
            RuleFor(one => one.Address).Required(2000);
            RuleFor(one => one.Address).Must(one => Uri.TryCreate(one.Trim(), UriKind.Absolute, out var uri) && uri.Scheme == "https").Says("It begins with https://.");
            RuleFor(one => one.Address).Must(one => !Uri.TryCreate(one.Trim(), UriKind.Absolute, out var uri) || AddressRules.Refuses(uri) is null).Says("This address is not one that may be posted to.");
            RuleFor(one => one.Format).IsInEnum();
            RuleFor(one => one.News).Must(one => one.Count is > 0 and <= 20).Says("Choose at least one kind of news.");
        }
    }

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, WebhookSeal seal, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddWebhook, string>
    {
        public async Task<string> Handle(AddWebhook request, CancellationToken cancellationToken)
        {
            if (await db.Webhooks.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } known)
                return known.PromoId == request.Cohort ? "" : throw new NotFound();
            if (await db.Webhooks.CountAsync(one => one.PromoId == request.Cohort, cancellationToken) >= Webhook.Most)
                throw new Refusal("{0} webhooks at most.", null, Webhook.Most);
            var said = rules.Where(one => one is ITellsTheRoom && request.News.Contains(one.Name)).Select(one => one.Name).ToList();
            if (said.Count == 0)
                throw new Refusal("Choose at least one kind of news.", nameof(News));
            var (address, secret) = (new Uri(request.Address.Trim()), WebhookSeal.NewSecret());
            db.Webhooks.Add(new Webhook(request.Id, request.Cohort, request.Name, request.Format, person.Language ?? "fr", person.Id, clock.GetUtcNow().UtcDateTime)
            {
                Address = seal.Protect(address.AbsoluteUri),
                Host = Short.Of(address.Host, 255),
                Secret = seal.Protect(secret),
                News = string.Join(',', said),
            });
            return secret;
        }
    }
}

/// <summary>Nothing is said there any more; what waits to be said goes with it.</summary>
internal sealed record RemoveWebhook(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<RemoveWebhook>;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<RemoveWebhook, Unit>
    {
        public async Task<Unit> Handle(RemoveWebhook request, CancellationToken cancellationToken)
        {
            db.Webhooks.Remove(NotFound.IfNull(await db.Webhooks.FirstOrDefaultAsync(one => one.Id == request.Id && one.PromoId == request.Cohort, cancellationToken)));
            await db.Posts.Where(one => one.WebhookId == request.Id).ExecuteDeleteAsync(cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>A webhook that was turned off is tried again from now on.</summary>
internal sealed record TurnWebhookOn(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<TurnWebhookOn>;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<TurnWebhookOn, Unit>
    {
        public async Task<Unit> Handle(TurnWebhookOn request, CancellationToken cancellationToken)
        {
            var hook = NotFound.IfNull(await db.Webhooks.FirstOrDefaultAsync(one => one.Id == request.Id && one.PromoId == request.Cohort, cancellationToken));
            (hook.StoppedAt, hook.StoppedWhy, hook.Refusals) = (null, "", 0);
            return Unit.Value;
        }
    }
}
