using Cohort.Curriculum.Model.Launches;

namespace Cohort.LoadTests.Data;

/// <summary>One promo of 200 trainees whose launch is in its vote. Made anew at each run, since the votes change it.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Promo">The promo.</param>
/// <param name="Launch">Its launch.</param>
/// <param name="Decision">The decision: ten dots, in the open.</param>
/// <param name="Proposal">The proposal all vote for.</param>
/// <param name="Option">Its option.</param>
/// <param name="Emails">The trainees.</param>
internal sealed record LiveData(string Folder, Guid Promo, Guid Launch, Guid Decision, Guid Proposal, Guid Option, IReadOnlyList<string> Emails)
{
    public const int Voters = 200;

    public static async Task<LiveData> Make(string root)
    {
        Proposal first = null!;
        var (folder, promo) = await OnePromo.Make(root, "live", Voters, (_, rows) => first = rows.OfType<Proposal>().First(), voted: false);
        return new LiveData(folder, promo.Id, promo.Launch, promo.Decision, first.Id, first.OptionId!.Value, OnePromo.Trainees(promo));
    }
}
