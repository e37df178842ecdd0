using System.Globalization;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;

namespace Cohort.Ui;

/// <summary>What stands around a page: the places a person may go from here.</summary>
public static class Frame
{
    /// <summary>Today: the one place that belongs to no module.</summary>
    public static readonly NavItem Today = new("Today", "Day", Icon: "sun", Order: 0, Path: "/promos/{0}/today", Roles: Roles.Everyone);

    /// <summary>The places of the promo (when there is one) that this person's role opens, then those of the body.</summary>
    public static IReadOnlyList<NavItem> Items(IReadOnlyList<IModule> modules, CurrentPerson person, string? cohort)
    {
        var role = Guid.TryParse(cohort, out var id) ? person.RoleIn(id) : null;
        return [.. modules.SelectMany(one => one.Nav).Append(Today)
            .Where(one => one.OfBody
                ? person.IsCoordinator || (one.Roles.Contains(Role.Trainer) && person.Memberships.Any(held => held.Role == Role.Trainer))
                : cohort is not null && (person.IsCoordinator || (role is { } held && one.Roles.Contains(held))))
            .OrderBy(one => one.OfBody).ThenBy(one => one.Order)
            .Select(one => one with { Path = string.Format(CultureInfo.InvariantCulture, one.Path, cohort) })];
    }

    /// <summary>First letters of a name, two at most.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Length == 1 ? words[0][..1] : words[0][..1] + words[^1][..1]).ToUpperInvariant();
    }
}
