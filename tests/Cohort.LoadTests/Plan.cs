using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Cohort.LoadTests;

/// <summary>A value as SQLite gets it.</summary>
internal sealed record Given(string Name, long? Number, string? Text);

/// <summary>A SELECT and its values.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<Given> Values)
{
    public static Statement Of(DbCommand command) => new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(Of)]);

    private static Given Of(DbParameter one) => one.Value switch
    {
        null or DBNull => new Given(one.ParameterName, null, null),
        bool value => new Given(one.ParameterName, value ? 1 : 0, null),
        int value => new Given(one.ParameterName, value, null),
        long value => new Given(one.ParameterName, value, null),
        // As Microsoft.Data.Sqlite writes them.
        Guid value => new Given(one.ParameterName, null, value.ToString().ToUpperInvariant()),
        DateOnly value => new Given(one.ParameterName, null, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime value => new Given(one.ParameterName, null, value.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        string value => new Given(one.ParameterName, null, value),
        var other => throw new BenchStop($"The floor does not know how to give a {other.GetType().Name} to SQLite."),
    };
}

/// <summary>One person's page: what it weighs and what it asks.</summary>
internal sealed record Look(int Bytes, IReadOnlyList<Statement> Statements);

/// <summary>All that the floor needs: the database, and each page as each person sees it.</summary>
internal sealed record Plan(string Database, IReadOnlyDictionary<string, IReadOnlyList<Look>> Pages)
{
    public static string Write(string file, string database, IReadOnlyDictionary<string, IReadOnlyList<Look>> pages)
    {
        File.WriteAllText(file, JsonSerializer.Serialize(new Plan(database, pages)));
        return file;
    }

    public static Plan Read(string file) => JsonSerializer.Deserialize<Plan>(File.ReadAllText(file))!;
}
