using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Kernel.Modules;

/// <summary>The index of a module, and the only public type it exports. The host lists the modules in one place.</summary>
public interface IModule
{
    /// <summary>Name and prefix of its tables, for instance "Curriculum".</summary>
    string Name { get; }

    /// <summary>Its places in the navigation.</summary>
    IReadOnlyList<NavItem> Nav { get; }

    /// <summary>Registers what is its own: its database wrapper, its panels, its search. Handlers are found by the host.</summary>
    void Register(IServiceCollection services);

    /// <summary>Maps its tables; names and conventions are given by <see cref="Data.CohortDb"/>.</summary>
    void Model(ModelBuilder model);
}

/// <summary>A place in the rail (or, on a phone, in the bottom bar) of a promo or of the body.</summary>
/// <param name="Label">Key of the text.</param>
/// <param name="Short">Key of the text where room is scarce.</param>
/// <param name="Icon">Name of an icon of the sprite.</param>
/// <param name="Order">Smaller is higher.</param>
/// <param name="Path">Address, with {0} for the promo; an address without {0} belongs to the body.</param>
/// <param name="Roles">Who sees it.</param>
public sealed record NavItem(string Label, string Short, string Icon, int Order, string Path, IReadOnlyList<Role> Roles)
{
    /// <summary>It belongs to the training body, not to a promo.</summary>
    public bool OfBody => !Path.Contains("{0}", StringComparison.Ordinal);
}
