using System.Net;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>A host of the body's own network may be read, although its address is a private one. Listed twice it stands once.</summary>
internal sealed class AllowHost : ICommand<Unit>
{
    /// <summary>A name or an address; a whole link is taken too.</summary>
    public string Host { get; set; } = "";

    public string Why { get; set; } = "";

    public Access Access => Access.Coordinator;

    /// <summary>The name as the fetcher asks for it, or null when it cannot be one.</summary>
    public static string? NameOf(string typed) =>
        Uri.TryCreate(typed.Contains("://", StringComparison.Ordinal) ? typed.Trim() : $"http://{typed.Trim()}", UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" && AddressRules.NameOf(address) is { Length: > 0 and <= 255 } name ? name : null;

    internal sealed class Validator : AbstractValidator<AllowHost>
    {
        public Validator()
        {
            RuleFor(one => one.Host).Required(255);
            RuleFor(one => one.Host).Must(host => string.IsNullOrWhiteSpace(host) || NameOf(host) is not null).Says("This is not the name of a host.");
            RuleFor(one => one.Host).Must(host => NameOf(host) is not { } name || !IsNever(name)).Says("This machine, its link and its cloud are never read, listed or not.");
            RuleFor(one => one.Why).Required(200);
        }

        private static bool IsNever(string name) => AddressRules.IsOwnName(name) || (IPAddress.TryParse(name, out var address) && AddressRules.Of(address) == Reach.Never);
    }

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<AllowHost, Unit>
    {
        public async Task<Unit> Handle(AllowHost request, CancellationToken cancellationToken)
        {
            var name = NotFound.IfNull(NameOf(request.Host));
            if (!await db.AllowedHosts.AnyAsync(one => one.Host == name, cancellationToken))
                db.AllowedHosts.Add(new AllowedHost(name, request.Why.Trim(), person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
