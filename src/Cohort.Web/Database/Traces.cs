using Cohort.Facilities.Mail;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Database;

/// <summary>What an erasure leaves beside the rows, and no command can reach: files of messages, and SQLite's log. Once it is committed.</summary>
internal sealed class Traces(CohortDb db, MailFolder folder)
{
    public async Task Wipe(IReadOnlyList<Guid> messages)
    {
        folder.Forget(messages);
        // If somebody reads this moment, the log is emptied by a later one.
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
