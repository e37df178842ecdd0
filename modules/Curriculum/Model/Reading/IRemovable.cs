using Cohort.Kernel;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>Words that their author or a trainer may take away, and put back.</summary>
internal interface IRemovable
{
    Guid By { get; }

    DateTime? RemovedAt { get; set; }

    Guid? RemovedBy { get; set; }
}

/// <summary>Taking away and putting back: what a trainer took away, only a trainer puts back.</summary>
internal static class Removal
{
    /// <exception cref="NotFound">Neither theirs nor a trainer.</exception>
    /// <exception cref="Forbidden">Somebody else took it away.</exception>
    public static void Remove(this IRemovable words, Guid cohort, CurrentPerson person, DateTime now, bool back)
    {
        var steers = person.Steers(cohort);
        if (words.By != person.Id && !steers)
            throw new NotFound();
        if (back && words.RemovedAt is not null && words.RemovedBy != person.Id && !steers)
            throw new Forbidden();
        if (back)
            (words.RemovedAt, words.RemovedBy) = (null, null);
        else if (words.RemovedAt is null)
            (words.RemovedAt, words.RemovedBy) = (now, person.Id);
    }
}
