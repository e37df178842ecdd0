using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Desk;

/// <summary>What somebody who steers keeps at hand for themselves, one a promo. Nobody else ever reads it, whatever they hold.</summary>
internal sealed class DeskNote : IVersioned
{
    public const int Longest = 4000;

    private DeskNote()
    {
    }

    public DeskNote(Guid cohortId, Guid personId) => (CohortId, PersonId) = (cohortId, personId);

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    public int Version { get; set; }

    public void Say(string text, DateTime now) => (Text, SavedAt) = (text, now);
}
