using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Files;

namespace Cohort.Watch.Model.Imports;

/// <summary>The report as it grows.</summary>
/// <param name="texts">The words.</param>
/// <param name="isFile">It is a file that somebody chose; not a list that leaves for another promo, in which a link stands once for each of its themes.</param>
internal sealed class ImportLog(Texts texts, bool isFile = true)
{
    private const int LongestAddress = 300, LongestTitle = 120, LongestPlace = 160;

    private readonly List<LinkLine> faults = [];
    private readonly List<LinkLine> lines = [];

    public int Alike { get; set; }

    public int Notes { get; set; }

    public int Dates { get; set; }

    public void Fault(string place, string address, string shown, Sentence why) => faults.Add(Line(LinkFate.ToRecover, place, address, shown, why));

    public void Tell(LinkFate fate, FoundLink link, Sentence? said = null) => lines.Add(Line(fate, link.Place, link.Address, link.Title, said));

    /// <summary>The same link once more.</summary>
    public void Again(FoundLink link)
    {
        if (isFile)
            Tell(LinkFate.There, link, new Sentence("It comes twice in the file, and is one link here."));
    }

    public LinksReport Refuse(Sentence why) => new(why.Say(texts), 0, 0, 0, 0, 0, 0, 0, 0, 0, faults);

    public LinksReport Close(int themes, int tags, int sources) =>
        new(null, Count(LinkFate.New), Count(LinkFate.Joined), Count(LinkFate.There), Alike, themes, tags, Notes, Dates, sources, [.. faults, .. lines]);

    private int Count(LinkFate fate) => lines.Count(one => one.Fate == fate);

    private LinkLine Line(LinkFate fate, string place, string address, string title, Sentence? said) =>
        new(fate, TextFile.Cut(place, LongestPlace), TextFile.Cut(address, LongestAddress), TextFile.Cut(title, LongestTitle), said?.Say(texts) ?? "");
}
