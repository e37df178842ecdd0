using System.Globalization;
using System.Text;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>What was seen and decided, one act a line, each with its own voice: no line stands for several.</summary>
internal static class ObservationCsv
{
    public static byte[] Write(Texts texts, GetStanding.Answer answer)
    {
        var text = new StringBuilder("\uFEFF");
        text.Append(CsvCells.Line(';', [
            texts["Person"], texts["Framework"], texts["Block"], texts["Mark"], texts["Code"], texts["Competence"],
            texts["Voice"], texts["Author"], texts["Day seen"], texts["Level"], texts["Decision"], texts["Sentence"], texts["Evidence"], texts["Rests on"], texts["Written (UTC)"], texts["Number"],
        ])).Append("\r\n");
        foreach (var person in answer.People)
        {
            foreach (var line in person.Lines)
            {
                foreach (var seen in line.Seen.Where(one => one.WithdrawnAt is null))
                    Add(person.Person.Name, line.Competence, [
                        SeenWords.Voice(texts, seen.Voice), seen.ByName, seen.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SeenWords.Level(texts, seen.Level, seen.Voice), "", seen.Text,
                        string.Join(" | ", seen.Evidence.OrderBy(one => one.Position).Select(one => $"{one.Title} <{one.Address}>")), "", Instant(seen.At), seen.Id.ToString(),
                    ]);
                foreach (var decided in line.Decided)
                    Add(person.Person.Name, line.Competence, [
                        "", decided.ByName, "", "", SeenWords.Outcome(texts, decided.Outcome), decided.Grounds, "", string.Join(" | ", decided.RestsOn.Select(one => one.ObservationId)), Instant(decided.At), decided.Id.ToString(),
                    ]);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Add(string name, CompetenceCard card, string[] cells) =>
            text.Append(CsvCells.Line(';', [name, card.Framework, card.Block, card.Mark, card.Code, card.Statement, .. cells])).Append("\r\n");
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
