using Cohort.Testing;

namespace Cohort.IntegrationTests;

/// <summary>The host on a copy of the cast; one for each test class.</summary>
public class CastHost : CohortFactory
{
    private readonly TestDatabase database;

    public CastHost()
        : this(TestDatabase.OfTheCast(), [])
    {
    }

    protected CastHost(TestDatabase database, Dictionary<string, string?> more)
        : base(database.Settings.Concat(more).ToDictionary(StringComparer.Ordinal)) => this.database = database;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            database.Dispose();
    }
}

/// <summary>The host on an empty database.</summary>
public sealed class EmptyHost() : CastHost(TestDatabase.Empty(), []);

/// <summary>The host that lets three sign-ins a minute through.</summary>
public sealed class SlowDoorHost() : CastHost(TestDatabase.OfTheCast(), new(StringComparer.Ordinal) { ["Cohort:AttemptsPerMinute"] = "3" });
