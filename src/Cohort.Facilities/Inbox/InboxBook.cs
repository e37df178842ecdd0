using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Inbox;

/// <summary>Where a command leaves a word for somebody, in its own transaction. For what is told at once; what has its hour is a reminder.</summary>
public sealed class InboxBook
{
    private readonly FacilitiesDb db;
    private readonly TimeProvider clock;

    internal InboxBook(FacilitiesDb db, TimeProvider clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>Adds a line to a person's inbox; nothing when there is no such person.</summary>
    /// <param name="person">Who is told.</param>
    /// <param name="promo">The promo it is about, or null.</param>
    /// <param name="rule">What kind of thing it is; 40 characters at most.</param>
    /// <param name="say">The words, asked for under the person's language: one line, more or nothing, and the address of the act.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="about">The person whose name is in the words: the line goes when they are erased. Names of several do not belong there.</param>
    /// <param name="news">A kind of news, 40 characters at most: of one kind about one path there is one line in 24 hours, with the last words. Empty: each is a line.</param>
    public async Task Add(Guid person, Guid? promo, string rule, Func<(string Title, string Text, string Path)> say, CancellationToken stop, Guid? about = null, string news = "")
    {
        var language = await db.People.Where(one => one.Id == person).Select(one => one.Language).FirstOrDefaultAsync(stop);
        if (language is null)
            return;
        var (title, text, path) = Speech.In(language, say);
        (title, text) = (Short.Of(title, 200), Short.Of(text, 4000));
        var now = clock.GetUtcNow().UtcDateTime;
        if (news.Length == 0 || await Latest(person, rule, path, news, now, stop) is not { } before)
        {
            db.Inbox.Add(new InboxItem(person, promo, rule, title, text, path, now) { AboutId = about, News = news });
            return;
        }

        before.Rewrite(title, text, now);
        before.AboutId = about;
    }

    private async Task<InboxItem?> Latest(Guid person, string rule, string path, string news, DateTime now, CancellationToken stop)
    {
        var since = now.AddDays(-1);
        return db.Inbox.Local.FirstOrDefault(one => one.PersonId == person && one.Rule == rule && one.Path == path && one.News == news && one.At > since)
            ?? await db.Inbox.FirstOrDefaultAsync(one => one.PersonId == person && one.At > since && one.Rule == rule && one.Path == path && one.News == news, stop);
    }

    /// <summary>Deletes what reminders told long ago about subjects; found by the log of what was told, never by words.</summary>
    /// <param name="rule">Name of the reminder's rule.</param>
    /// <param name="subjects">What it was about.</param>
    /// <param name="before">Told before this (UTC).</param>
    /// <param name="stop">Stops it.</param>
    public Task<int> Forget(string rule, IReadOnlyCollection<Guid> subjects, DateTime before, CancellationToken stop) => subjects.Count == 0 ? Task.FromResult(0) : db.Inbox
        .Where(one => one.Rule == rule && one.At < before && db.Told.Any(told =>
            told.Rule == rule && subjects.Contains(told.SubjectId) && told.PersonId == one.PersonId && told.PromoId == one.PromoId && told.At == one.At && told.Channel == Reminders.Channels.Inbox))
        .ExecuteDeleteAsync(stop);
}
