using Cohort.Ui;

namespace Cohort.PeerSessions.Pages.PeerSessions.Numbers;

/// <summary>The dated list of help numbers.</summary>
internal sealed class NumbersModel : CohortPage
{
    public IReadOnlyList<ListNumbers.Line> Lines { get; private set; } = [];

    public async Task OnGet() => Lines = await Send(new ListNumbers());
}
