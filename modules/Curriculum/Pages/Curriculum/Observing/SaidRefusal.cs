using Cohort.Kernel;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>A "no" as a part of another sentence.</summary>
internal sealed class SaidRefusal(Refusal refusal) : ISaid
{
    public string Say(Texts texts) => texts[refusal.Text, [.. refusal.Values]];
}
