using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <content>Needs: what may be said as one, from other modules, and what may become of one’s own.</content>
internal sealed partial class LaunchModel
{
    /// <summary>What waits for an answer in other modules, and is not on the wall yet; only while needs are gathered.</summary>
    public IReadOnlyList<LaunchLine> Waiting { get; private set; } = [];

    /// <summary>Words to begin a need with, from elsewhere.</summary>
    [BindProperty(SupportsGet = true)]
    public string Say { get; set; } = "";

    /// <summary>One press says what waits elsewhere as a need; what somebody else just said is on the wall already.</summary>
    public async Task<IActionResult> OnPostElsewhere(Guid line)
    {
        OnlyFor(Roles.Building);
        await Load();
        if (Waiting.FirstOrDefault(one => one.Id == line) is { } one)
            await Send(new AddNeed { Id = global::Cohort.Curriculum.Elsewhere.NeedOf(Id, line), Cohort = Cohort, Launch = Id, Kind = NeedKind.Request, Text = one.Title, Touched = [.. one.Touched] });
        return Done(Here, L["It is on the wall."]);
    }

    /// <summary>Nobody but the reader stands behind it, and no proposal answers it.</summary>
    public bool MayCorrect(NeedCard need) => MayJoin && need.By == Now.Me && need.People.Count == 1 && need.Merged.Count == 0 && Now.Reading.IsUnanswered(need);

    /// <summary>Whoever may correct it, and a trainer; one that stands together with another is taken out first.</summary>
    public bool MayTakeOff(NeedCard need) => MayCorrect(need) || (MayJoin && Steers && need.Merged.Count == 0);
}
