using System.Globalization;
using System.Text;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>The log as a file in the terms of the national report: French in any language, since that is where it goes.</summary>
internal static class ReportCsv
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly string[] Columns =
    [
        "Date", "Durée (min)", "Durée", "Canal", "Type d’accompagnement", "Nombre de personnes", "Personnes récurrentes",
        "Moins de 12 ans", "12-18 ans", "18-35 ans", "35-60 ans", "Plus de 60 ans",
        "Scolarisés ou étudiants", "Sans emploi", "En emploi", "Retraités", "Hétérogène",
        "Thématiques", "Suite donnée", "Activité", "Ce que j’ai appris", "Ce que je demande", "Journée au centre",
    ];

    /// <summary>A period that no date can break.</summary>
    public static (DateOnly From, DateOnly To) Period(DateOnly? from, DateOnly? to) => (from ?? new DateOnly(1900, 1, 1), to ?? new DateOnly(9000, 1, 1));

    /// <summary>One line for each activity, the latest first; with a name before it where several people's stand together.</summary>
    public static byte[] Write(IReadOnlyList<(string Name, LogEntry Entry)> lines, bool named)
    {
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(';', [.. Named("Nom"), .. Columns])).Append("\r\n");
        foreach (var (name, one) in lines)
        {
            text.Append(CsvCells.Line(';', [
                .. Named(name),
                one.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), Number(one.Minutes), Minutes.Format(one.Minutes, French),
                LogWords.Channels.First(row => row.Channel == one.Channel).Report, LogWords.Kinds.First(row => row.Kind == one.Kind).Report, Number(one.People), Number(one.Returning),
                Number(one.Under12), Number(one.From12To18), Number(one.From18To35), Number(one.From35To60), Number(one.Over60),
                Number(one.Students), Number(one.Jobless), Number(one.Employed), Number(one.Retired), Number(one.Mixed),
                string.Join(", ", LogWords.Themes.Where(row => one.Themes.HasFlag(row.Theme)).Select(row => row.Report)),
                LogWords.Sequels.First(row => row.Sequel == one.Sequel).Report, one.Did, one.Learned, one.Asks, one.OnCentreDay ? "oui" : "non",
            ])).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        IEnumerable<string> Named(string cell) => named ? [cell] : [];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
