namespace Cohort.Kernel.Data;

/// <summary>What differs between SQLite, PostgreSQL and SQL Server. One implementation per engine, in the host.</summary>
public interface IDatabaseEngine
{
    /// <summary>A race was lost: a unique index holds the value already, or the engine ended one of two that waited for each other.</summary>
    bool IsLostRace(Exception failure);
}
