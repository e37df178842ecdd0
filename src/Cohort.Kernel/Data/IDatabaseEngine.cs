using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Data;

/// <summary>What differs between SQLite, PostgreSQL and SQL Server. One implementation per engine, in the host.</summary>
public interface IDatabaseEngine
{
    /// <summary>The save failed because a unique index already holds the value.</summary>
    bool IsUniqueViolation(DbUpdateException failure);
}
