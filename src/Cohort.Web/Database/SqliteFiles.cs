using Cohort.Facilities;
using Microsoft.Data.Sqlite;

namespace Cohort.Web.Database;

/// <summary>Copies of a live SQLite file, by SQLite's own backup: a plain file copy would miss what is still in the log.</summary>
internal static class SqliteFiles
{
    public static void Copy(string from, string to)
    {
        using (var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=False"))
        using (var target = new SqliteConnection($"Data Source={to};Pooling=False"))
        {
            source.Open();
            // Made before SQLite opens it, so that it is never readable by others; a live file is left to SQLite.
            if (!File.Exists(to))
                File.Create(to).Dispose();
            DataFolder.Close(to);
            target.Open();
            source.BackupDatabase(target);
        }

        DataFolder.Close(to);
    }

    /// <summary>Null when the file is a sound Cohort database, else the reason in words.</summary>
    public static string? Fault(string file)
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            connection.Open();
            if (Scalar(connection, "PRAGMA integrity_check") is not "ok")
                return "the file is damaged (integrity check)";
            return Scalar(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'People_Person'") is "1"
                ? null
                : "the file is an SQLite database, but not one of Cohort's";
        }
        catch (SqliteException failure)
        {
            return failure.SqliteErrorCode == 26 ? "the file is not an SQLite database" : failure.Message;
        }
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
