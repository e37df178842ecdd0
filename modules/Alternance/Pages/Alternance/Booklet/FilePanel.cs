using Cohort.Kernel.Modules;
using Cohort.Kernel.People;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Today, for a trainee: the way to their file and their booklet. It asks nothing.</summary>
internal sealed record FileLinks(Guid Cohort, Guid Person);

internal sealed class FilePanel(CurrentPerson person) : ITodayPanel
{
    public int Order => 90;

    public Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        Task.FromResult(context.Role == Role.Trainee ? new TodayPart("/Pages/Alternance/Booklet/_TodayFile.cshtml", new FileLinks(context.Cohort, person.Id), false) : null);
}
