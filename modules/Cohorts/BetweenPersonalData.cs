using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>What questions, the thread, journals and groups know of a person.</summary>
internal sealed class BetweenPersonalData(CohortsDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(Question), Fate.Unnamed, "The questions you asked stay for the group, without your name. Take them off first if they must go."),
        new(typeof(QuestionAnswer), Fate.Unnamed, "Your answers to questions stay for the group, without your name. Take them off first if they must go."),
        new(typeof(ThreadMessage), Fate.Deleted, "What you wrote in the thread goes."),
        new(typeof(ThreadReport), Fate.Deleted, "What you reported in the thread goes."),
        new(typeof(ThreadTrace), Fate.Unnamed, "That messages were hidden or shown again stays, without your name."),
        new(typeof(JournalWeek), Fate.Deleted, "Your journal goes, with what you shared of it."),
        new(typeof(Subgroup), Fate.Unnamed, "The groups you made stay, without your name."),
        new(typeof(SubgroupMember), Fate.Deleted, "In which groups you are is forgotten."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) => new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
    {
        ["Questions you asked"] = await db.Questions.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Id, one.At, one.Title, one.Text, one.ClosedAt, one.RemovedAt, one.RemovedWhy }).ToListAsync(stop),
        ["Questions you took off"] = await db.Questions.Where(one => one.RemovedBy == person && one.By != person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.Id, one.RemovedAt, one.RemovedWhy }).ToListAsync(stop),
        ["Answers you gave"] = await db.Answers.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.QuestionId, one.At, one.Text, one.RemovedAt, one.RemovedWhy }).ToListAsync(stop),
        ["Answers you took off"] = await db.Answers.Where(one => one.RemovedBy == person && one.By != person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.QuestionId, one.RemovedAt, one.RemovedWhy }).ToListAsync(stop),
        ["What you wrote in the thread"] = await db.Messages.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.At, one.Text, one.ChangedAt, one.RemovedAt, one.HiddenAt, one.HiddenWhy }).ToListAsync(stop),
        ["What you reported in the thread"] = await db.Reports.Where(one => one.By == person || one.SettledBy == person).OrderBy(one => one.At)
            .Select(one => (object)new { one.CohortId, one.MessageId, one.At, Why = one.By == person ? one.Why : "", one.SettledAt }).ToListAsync(stop),
        ["What you hid in the thread"] = await db.Traces.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.MessageId, one.At, one.Hid, one.Why }).ToListAsync(stop),
        ["Your journal"] = await db.Weeks.Where(one => one.PersonId == person).OrderBy(one => one.Monday)
            .Select(one => (object)new { one.CohortId, one.Monday, Lines = one.Lines.OrderBy(line => line.Position).Select(line => new { line.Text, Reader = line.Reader.ToString(), line.SharedAt }).ToList() }).ToListAsync(stop),
        ["Groups you are in"] = await db.Groups.Where(one => one.Members.Any(member => member.PersonId == person)).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.Id, one.Name }).ToListAsync(stop),
        ["Groups you made"] = await db.Groups.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.Id, one.Name, one.MadeAt }).ToListAsync(stop),
    };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        // Their messages go with the reports and the traces that speak of them.
        var said = await db.Messages.Where(one => one.By == person.Id).ToListAsync(stop);
        db.Traces.RemoveRange(await db.Traces.Where(one => db.Messages.Any(message => message.Id == one.MessageId && message.By == person.Id)).ToListAsync(stop));
        db.Reports.RemoveRange(await db.Reports.Where(one => one.By == person.Id || db.Messages.Any(message => message.Id == one.MessageId && message.By == person.Id)).ToListAsync(stop));
        db.Messages.RemoveRange(said);
        db.Weeks.RemoveRange(await db.Weeks.Include(one => one.Lines).Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.GroupMembers.RemoveRange(await db.GroupMembers.Where(one => one.PersonId == person.Id).ToListAsync(stop));
    }
}
