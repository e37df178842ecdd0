using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sources;

/// <summary>Follows a source: a feed, or a page that names its feed. It is read soon after; what it publishes becomes suggestions.</summary>
internal sealed class AddSource : ICommand<Unit>
{
    /// <summary>Most sources that are added by hand to a promo.</summary>
    public const int Most = 300;

    [BindNever]
    public Guid Cohort { get; set; }

    public string Url { get; set; } = "";

    public Guid? Theme { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddSource>
    {
        public Validator() => RuleFor(one => one.Url).Required(WatchItem.LongestAddress);
    }

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddSource, Unit>
    {
        public async Task<Unit> Handle(AddSource request, CancellationToken cancellationToken)
        {
            if (ItemAddress.Read(request.Url, out var fault) is not { } address)
                throw new Refusal(fault!.Why.Text, nameof(Url), [.. fault.Why.Values]);
            var hash = address.AddressHash;
            if (await db.Sources.AnyAsync(one => one.CohortId == request.Cohort && one.AddressHash == hash, cancellationToken))
                throw new Refusal("This source is followed already.", nameof(Url));
            if (request.Theme is { } theme && !await db.Themes.AnyAsync(one => one.CohortId == request.Cohort && one.Id == theme, cancellationToken))
                throw new NotFound();
            if (await db.Sources.CountAsync(one => one.CohortId == request.Cohort, cancellationToken) >= Most)
                throw new Refusal("At most {0} sources: remove one first.", nameof(Url), Most);
            var now = clock.GetUtcNow().UtcDateTime;
            var source = new WatchSource(request.Cohort, new FoundFeed(address.Address, "", "", "", [], [], ""), address.Address, request.Theme, person.Id, now);
            db.Sources.Add(source);
            db.Readings.Add(new SourceReading(source.Id, now));
            return Unit.Value;
        }
    }
}
