using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cohort.LoadTests;

/// <summary>
/// The least a page could cost: the same SELECTs by plain ADO.NET on pooled connections, every value read, then the same
/// number of bytes written by hand. Bare Kestrel: no routing, no middleware, no session, no HTML.
/// </summary>
internal static class Floor
{
    private const int Chunk = 4096;

    public static string Path(string page, int person) => string.Create(CultureInfo.InvariantCulture, $"/{page}/{person}");

    public static async Task<int> Serve(string planFile, string urls, CancellationToken stop)
    {
        var plan = Plan.Read(planFile);
        var connection = new SqliteConnectionStringBuilder { DataSource = plan.Database }.ToString();
        var looks = plan.Pages.SelectMany(page => page.Value.Select((look, person) => (Path: Path(page.Key, person), look))).ToDictionary(one => one.Path, one => one.look, StringComparer.Ordinal);
        var words = Words(looks.Values.Max(one => one.Bytes));

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseKestrelCore().UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        app.Run(context =>
        {
            var look = looks[context.Request.Path.Value!];
            Ask(connection, look);
            return Write(context.Response, words.AsMemory(0, look.Bytes));
        });
        await app.StartAsync(stop);
        await Console.Out.WriteLineAsync($"Now listening on: {app.Urls.First()}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static long Ask(string database, Look look)
    {
        var read = 0L;
        using var connection = new SqliteConnection(database);
        connection.Open();
        foreach (var statement in look.Statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement.Sql;
            foreach (var value in statement.Values)
                command.Parameters.AddWithValue(value.Name, value.Number is { } number ? number : (object?)value.Text ?? DBNull.Value);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                    read += Touch(rows, column);
            }
        }

        return read;
    }

    // Every value becomes what a program would hold of it, without a box around a number.
    private static long Touch(SqliteDataReader rows, int column)
    {
        if (rows.IsDBNull(column))
            return 0;
        var type = rows.GetFieldType(column);
        return type == typeof(long) ? rows.GetInt64(column)
            : type == typeof(double) ? (long)rows.GetDouble(column)
            : type == typeof(string) ? rows.GetString(column).Length
            : rows.GetFieldValue<byte[]>(column).Length;
    }

    private static async Task Write(HttpResponse response, ReadOnlyMemory<byte> words)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = words.Length;
        for (var at = 0; at < words.Length; at += Chunk)
        {
            var part = words.Span[at..Math.Min(words.Length, at + Chunk)];
            part.CopyTo(response.BodyWriter.GetSpan(part.Length));
            response.BodyWriter.Advance(part.Length);
        }

        await response.BodyWriter.FlushAsync();
    }

    private static byte[] Words(int bytes)
    {
        var text = Encoding.UTF8.GetBytes("<h1>The floor</h1><p>A line that is neither long nor short, as lines of a page are.</p>\n");
        return [.. Enumerable.Repeat(text, (bytes / text.Length) + 1).SelectMany(one => one)];
    }
}
