using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>Where a module's command puts a file or a link beside one of its things; in its own transaction. The command says who may, and that the thing exists.</summary>
public sealed class Attachments
{
    private readonly FacilitiesDb db;
    private readonly FileLimits limits;
    private readonly Titles titles;
    private readonly CurrentPerson person;
    private readonly TimeProvider clock;

    internal Attachments(FacilitiesDb db, FileLimits limits, Titles titles, CurrentPerson person, TimeProvider clock)
    {
        this.db = db;
        this.limits = limits;
        this.titles = titles;
        this.person = person;
        this.clock = clock;
    }

    /// <summary>Adds it. The same one sent twice is added once.</summary>
    /// <param name="cohort">The promo whose members may read it, or <see cref="Membership.Body"/>: those of every promo.</param>
    /// <param name="owner">The workshop, the brick or the promo.</param>
    /// <param name="one">The file or the link.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Refusal">There are too many, or too much, or the file is not one that is taken.</exception>
    /// <exception cref="NotFound">The id is that of something else.</exception>
    public async Task Add(Guid cohort, Guid owner, NewAttachment one, CancellationToken stop)
    {
        if (!await HasRoom(cohort, owner, one.Id, one.Content?.Length, stop))
            return;
        var type = one.Content?.Type ?? "";
        if (one.Content is not null && !ContentType.Endings.ContainsKey(type))
            throw new Refusal("Files of this kind are not taken: PDF, pictures, sound, video, office documents without macros, plain text and ZIP are.", "file");
        var url = one.Content is null ? new Uri(one.Url.Trim()).AbsoluteUri : "";
        if (url.Length > 0)
            await titles.Want(url, stop);
        var name = one.Content is null ? FileName.Plain(one.Name) : FileName.Tidy(one.Name, type);
        db.Attachments.Add(new Attachment(one.Id, cohort, owner, name, person.Id, clock.GetUtcNow().UtcDateTime)
        {
            Hash = one.Content?.Hash ?? "",
            Type = type,
            Length = one.Content?.Length ?? 0,
            Url = url,
            IsForSteering = one.IsForSteering,
        });
    }

    /// <summary>Takes what lies beside these things away for good, in this transaction; the contents go the next night. For what is somebody's own, such as their photo, or whose time of keeping is over.</summary>
    /// <param name="cohort">The promo whose members read it.</param>
    /// <param name="owners">The things.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Forget(Guid cohort, IReadOnlyCollection<Guid> owners, CancellationToken stop) =>
        db.Attachments.RemoveRange(await db.Attachments.Where(one => one.CohortId == cohort && owners.Contains(one.OwnerId)).ToListAsync(stop));

    /// <summary>There is room for it. False: it is there already, the form was sent twice.</summary>
    internal async Task<bool> HasRoom(Guid cohort, Guid owner, Guid id, long? length, CancellationToken stop)
    {
        if (await db.Attachments.FirstOrDefaultAsync(twin => twin.Id == id, stop) is { } twin)
            return twin.CohortId == cohort && twin.OwnerId == owner && twin.By == person.Id ? false : throw new NotFound();
        await Room(owner, stop);
        if (length is { } bytes && bytes + await db.Attachments.Where(other => other.CohortId == cohort).SumAsync(other => (long)other.Length, stop) > (long)limits.PromoMegabytes * FileLimits.Megabyte)
            throw new Refusal("There is no more room: {0} MB for all the files of a promo. What is taken away makes room after a week.", "file", limits.PromoMegabytes);
        return true;
    }

    /// <summary>Takes one away, or puts it back: whoever added it, or who steers. What a trainer took away, only a trainer puts back.</summary>
    internal async Task Remove(Attachment one, bool steers, bool back, CancellationToken stop)
    {
        if (!steers && (one.By != person.Id || (back && one.RemovedBy is { } who && who != person.Id)))
            throw new Forbidden();
        if (back && one.RemovedAt is not null)
            await Room(one.OwnerId, stop);
        if (back)
            (one.RemovedAt, one.RemovedBy) = (null, null);
        else if (one.RemovedAt is null)
            (one.RemovedAt, one.RemovedBy) = (clock.GetUtcNow().UtcDateTime, person.Id);
    }

    private async Task Room(Guid owner, CancellationToken stop)
    {
        if (await db.Attachments.CountAsync(other => other.OwnerId == owner && other.RemovedAt == null, stop) >= FileLimits.MostBesideOneThing)
            throw new Refusal("There are {0} files and links here already. Take one away first.", null, FileLimits.MostBesideOneThing);
    }
}
