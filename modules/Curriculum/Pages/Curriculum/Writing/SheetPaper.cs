using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>A text as a file that others may take up: its title, what may be shared of it, whom to thank and under which licence.</summary>
internal static class SheetPaper
{
    /// <summary>Nobody is named: the promo is, as a whole.</summary>
    public const string Licence = "CC BY-SA 4.0";

    public static string Write(string title, string text, string promo, string madeFrom, Texts texts) => string.Join(
        "\n\n",
        new[] { $"# {title}", TextSection.Shared(text), "---", Credits(promo, madeFrom, texts) }.Where(one => one.Length > 0)) + "\n";

    public static string Credits(string promo, string madeFrom, Texts texts) =>
        $"{texts["Written together by the promo “{0}”.", promo]}{(madeFrom.Length > 0 ? " " + texts["Made from: {0}.", madeFrom] : "")} {texts["Licence: {0}", Licence]} (https://creativecommons.org/licenses/by-sa/4.0/).";
}
