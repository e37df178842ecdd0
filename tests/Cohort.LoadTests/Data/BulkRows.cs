using System.Data.Common;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cohort.LoadTests.Data;

/// <summary>Writes very many rows straight into the tables, by one prepared statement for each: ten times as fast as the product would, which follows each of them.</summary>
internal static class BulkRows
{
    /// <summary>Writes these, each as it is handed over; what hangs on one must be handed over after it.</summary>
    public static async Task Write(CohortDb db, IEnumerable<object> rows)
    {
        await db.Database.OpenConnectionAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var inserts = new Dictionary<Type, Insert>();
        foreach (var row in rows)
        {
            if (!inserts.TryGetValue(row.GetType(), out var insert))
                inserts[row.GetType()] = insert = new Insert(db, db.Model.FindEntityType(row.GetType())!, transaction.GetDbTransaction());
            await insert.Run(row);
        }

        await transaction.CommitAsync();
        foreach (var insert in inserts.Values)
            await insert.DisposeAsync();
    }

    private sealed class Insert : IAsyncDisposable
    {
        private readonly DbCommand command;
        private readonly List<(DbParameter Into, IProperty Property, Func<object?, object?>? Convert)> columns = [];

        public Insert(CohortDb db, IEntityType type, DbTransaction transaction)
        {
            command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = transaction;
            var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
            foreach (var property in type.GetProperties())
            {
                var mapping = property.GetRelationalTypeMapping();
                var parameter = mapping.CreateParameter(command, $"@p{columns.Count}", null, nullable: true);
                command.Parameters.Add(parameter);
                columns.Add((parameter, property, mapping.Converter is { } converter ? converter.ConvertToProvider : null));
            }

            var names = columns.Select(one => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(one.Property.GetColumnName(table)!));
            command.CommandText = $"INSERT INTO {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select(one => one.Into.ParameterName))})";
            command.Prepare();
        }

        public async Task Run(object row)
        {
            foreach (var (into, property, convert) in columns)
            {
                var value = property.GetGetter().GetClrValue(row);
                into.Value = (value is null || convert is null ? value : convert(value)) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync();
        }

        public ValueTask DisposeAsync() => command.DisposeAsync();
    }
}
