using System.Net;
using FluentValidation;

namespace Cohort.Facilities.Fetching;

/// <summary>Rules for addresses that the site will ask.</summary>
public static class FetchRules
{
    /// <summary>
    /// An address that is worth keeping: the fetcher will not refuse it whatever its host turns out to be. No password in it, no
    /// odd port, not this machine. Empty passes; whether the host is a private one is known only when it is asked.
    /// </summary>
    public static IRuleBuilderOptions<T, string> Fetchable<T>(this IRuleBuilderOptions<T, string> rule) =>
        rule.Must((_, value, context) =>
        {
            if (!Uri.TryCreate(value?.Trim(), UriKind.Absolute, out var address) || Refuses(address) is not { } why)
                return true;
            context.MessageFormatter.AppendArgument("Why", why);
            return false;
        }).WithMessage("{Why}");

    private static string? Refuses(Uri address) => AddressRules.Refuses(address)
        ?? (IPAddress.TryParse(AddressRules.NameOf(address), out var number) && AddressRules.Of(number) == Reach.Never ? "This address is that of a machine inside: it is not read." : null);
}
