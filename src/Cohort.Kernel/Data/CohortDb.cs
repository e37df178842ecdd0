using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cohort.Kernel.Data;

/// <summary>
/// The one database. A module reaches its own tables through its small wrapper, never through this class.
/// Conventions hold for the three engines: UTC instants, enums as text, no cascade outside an aggregate.
/// </summary>
public abstract class CohortDb(DbContextOptions options, IReadOnlyList<IModule> modules)
    : IdentityUserContext<Person, Guid>(options)
{
    private static readonly ValueConverter<DateTime, DateTime> Utc =
        new(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        PeopleTables.Map(builder);
        foreach (var module in modules)
        {
            var before = builder.Model.GetEntityTypes().ToHashSet();
            module.Model(builder);
            foreach (var entity in builder.Model.GetEntityTypes().Where(one => !before.Contains(one)))
                entity.SetTableName($"{module.Name}_{entity.ClrType.Name}");
        }

        foreach (var entity in builder.Model.GetEntityTypes())
            Normalise(entity);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await Stamp.Renew(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private static void Normalise(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type == typeof(DateTime))
                property.SetValueConverter(Utc);
            if (type == typeof(Guid) && property.IsPrimaryKey())
                property.ValueGenerated = ValueGenerated.Never;
            // By name, unless a module said otherwise: several flags at once may be too long for it.
            if (type.IsEnum && property.GetProviderClrType() is null)
            {
                property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumToStringConverter<>).MakeGenericType(type))!);
                property.SetMaxLength(30);
            }
        }

        if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        foreach (var key in entity.GetForeignKeys())
        {
            if (((IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != ConfigurationSource.Explicit)
                key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
