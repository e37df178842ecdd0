using System.Globalization;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

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

    /// <summary>The promo of somebody who has just one; null for everybody else.</summary>
    public static string? OnlyPromo(CurrentPerson person) =>
        person is { IsCoordinator: false, Memberships: [var only] } && only.CohortId != Membership.Body ? only.CohortId.ToString() : null;

    /// <summary>There is something to find for this person here; a tutor's places are all in the rail.</summary>
    public static bool MaySearch(CurrentPerson person, string? cohort) =>
        Guid.TryParse(cohort, out var id) && (person.IsCoordinator || person.RoleIn(id) is not (null or Role.Tutor));

    /// <summary>An error with the label of its field before it, where the label is known: "Given name: please fill this in.".</summary>
    public static string Named(Texts texts, string field, string error)
    {
        var name = field[(field.LastIndexOf('.') + 1)..];
        var label = name.Length == 0 ? "" : name[0] + string.Concat(name.Skip(1).Select(one => char.IsUpper(one) ? $" {char.ToLowerInvariant(one)}" : one.ToString()));
        return texts.Knows(label) ? texts["{0}: {1}", texts[label], error] : error;
    }

    /// <summary>First letters of a name, two at most.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Length == 1 ? words[0][..1] : words[0][..1] + words[^1][..1]).ToUpperInvariant();
    }
}
